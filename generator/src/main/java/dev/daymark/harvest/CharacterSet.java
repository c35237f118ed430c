package dev.daymark.harvest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters that {@code [..]} stands for.
 *
 * @param ranges pairs of first and last code point
 * @param negated whether all others are meant
 * @param end index behind the closing bracket in the pattern
 */
record CharacterSet(List<int[]> ranges, boolean negated, int end) {

    static final CharacterSet ANY = new CharacterSet(List.of(), true, 0);

    static CharacterSet of(int character) {
        return new CharacterSet(List.of(new int[] {character, character}), false, 0);
    }

    /** Reads a set that begins at a bracket; null when it is never closed. */
    static @Nullable CharacterSet parse(String text, int open) {
        int at = open + 1;
        boolean negated = at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '^');
        if (negated) {
            at++;
        }
        List<int[]> ranges = new ArrayList<>();
        for (int first = at; at < text.length(); ) {
            if (text.charAt(at) == ']' && at > first) {
                return new CharacterSet(ranges, negated, at + 1);
            }
            int low = text.codePointAt(at);
            at += Character.charCount(low);
            int high = low;
            if (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
                high = text.codePointAt(at + 1);
                at += 1 + Character.charCount(high);
            }
            ranges.add(new int[] {low, high});
        }
        return null;
    }

    boolean contains(int character) {
        return negated != ranges.stream().anyMatch(range -> range[0] <= character && character <= range[1]);
    }
}
