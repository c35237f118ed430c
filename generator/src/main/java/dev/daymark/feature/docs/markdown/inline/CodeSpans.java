package dev.daymark.feature.docs.markdown.inline;

import java.util.HashMap;
import java.util.Map;

/** For each run of backticks in a text, where the next run of the same length stands. Built once, read from front to back. */
final class CodeSpans {

    private final Map<Integer, Integer> next = new HashMap<>();

    CodeSpans(String text) {
        Map<Integer, Integer> later = new HashMap<>();
        for (int end = text.length(); end > 0; ) {
            if (text.charAt(end - 1) == '`') {
                int start = end;
                while (start > 0 && text.charAt(start - 1) == '`') {
                    start--;
                }
                Integer following = later.put(end - start, start);
                next.put(start, following == null ? -1 : following);
                end = start;
            } else {
                end--;
            }
        }
    }

    /** Where the run that closes the one at an index begins, or -1. */
    int closing(int start) {
        return next.getOrDefault(start, -1);
    }
}
