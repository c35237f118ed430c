package dev.daymark.search.lunr;

import java.util.Locale;

/**
 * Small letters as {@code String.prototype.toLowerCase} makes them (Unicode, SpecialCasing): Java's rules, but for the
 * capital sigma, which is another letter at the end of a word, and the capital I with a dot, which becomes two characters.
 * Java decides the first by its own idea of words, and needs quadratic time for both.
 */
public final class LowerCase {

    private static final char SIGMA = '\u03a3';
    private static final char DOTTED_I = '\u0130';
    /** Word_Break MidLetter, MidNumLet and Single_Quote, which are looked through like accents. */
    private static final String INSIDE_WORDS =
            "':.\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    private LowerCase() {}

    /** A text in small letters. */
    public static String of(String text) {
        if (text.indexOf(SIGMA) < 0 && text.indexOf(DOTTED_I) < 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder small = new StringBuilder(text.length() + 16);
        boolean afterLetter = false;
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int character = text.codePointAt(i);
            length = Character.charCount(character);
            if (character == SIGMA) {
                small.append(afterLetter && !isLetterNext(text, i + 1) ? '\u03c2' : '\u03c3');
            } else if (character == DOTTED_I) {
                small.append("i\u0307");
            } else {
                small.appendCodePoint(Character.toLowerCase(character));
            }
            if (!isLookedThrough(character)) {
                afterLetter = hasCase(character);
            }
        }
        return small.toString();
    }

    private static boolean isLetterNext(String text, int from) {
        int i = from;
        while (i < text.length() && isLookedThrough(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length() && hasCase(text.codePointAt(i));
    }

    private static boolean hasCase(int character) {
        return Character.isLowerCase(character) || Character.isUpperCase(character) || Character.isTitleCase(character);
    }

    private static boolean isLookedThrough(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> INSIDE_WORDS.indexOf(character) >= 0;
        };
    }
}
