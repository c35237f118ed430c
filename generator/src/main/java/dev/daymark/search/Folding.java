package dev.daymark.search;

import dev.daymark.search.lunr.LowerCase;
import java.text.Normalizer;

/** Texts as they are compared. */
final class Folding {

    private Folding() {}

    /** Without case and accents. */
    static String of(String text) {
        String lower = LowerCase.of(text);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7f) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return lower;
    }
}
