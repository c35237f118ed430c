package dev.daymark.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a word: first between signs that are neither letters nor digits ({@code io.foo}), then within each of those
 * from lower to upper case ({@code camelCase}), before the last capital of several ({@code HTTPServer}), and between letters
 * and digits.
 */
final class Parts {

    private Parts() {}

    /** The parts between signs, in order; the word itself when it has none. */
    static List<String> segments(String word) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!isInside(word.charAt(i))) {
                add(word, start, i, segments);
                start = i + 1;
            }
        }
        add(word, start, word.length(), segments);
        return segments;
    }

    /** The parts of a part between signs, in order; itself when it has none. */
    static List<String> humps(String segment) {
        List<String> humps = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < segment.length(); i++) {
            if (isBoundary(segment, i)) {
                add(segment, start, i, humps);
                start = i;
            }
        }
        add(segment, start, segment.length(), humps);
        return humps;
    }

    /** Halves of surrogate pairs stay together, and letters with their marks. */
    private static boolean isInside(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean isBoundary(String word, int at) {
        char before = word.charAt(at - 1);
        char here = word.charAt(at);
        if (Character.isDigit(before) != Character.isDigit(here)) {
            return true;
        }
        if (!Character.isUpperCase(here)) {
            return false;
        }
        return Character.isLowerCase(before)
                || (Character.isUpperCase(before)
                        && at + 1 < word.length()
                        && Character.isLowerCase(word.charAt(at + 1)));
    }

    private static void add(String word, int from, int to, List<String> parts) {
        if (to > from) {
            parts.add(word.substring(from, to));
        }
    }
}
