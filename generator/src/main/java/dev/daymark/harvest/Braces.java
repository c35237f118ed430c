package dev.daymark.harvest;

import java.util.ArrayList;
import java.util.List;

/** Expands {@code {a,b}} in patterns, nested ones too. */
final class Braces {

    /** A pattern that stands for more than this is taken literally. */
    private static final int MAX_EXPANSIONS = 256;

    private Braces() {}

    static List<String> expand(String pattern) {
        List<String> expanded = new ArrayList<>();
        return expand(pattern, expanded) ? expanded : List.of(pattern);
    }

    private static boolean expand(String pattern, List<String> expanded) {
        int open = pattern.indexOf('{');
        while (open >= 0) {
            List<String> options = options(pattern, open);
            if (options.size() > 1) {
                String before = pattern.substring(0, open);
                String after = pattern.substring(open + length(options));
                return options.stream().allMatch(option -> expand(before + option + after, expanded));
            }
            open = pattern.indexOf('{', open + 1);
        }
        expanded.add(pattern);
        return expanded.size() <= MAX_EXPANSIONS;
    }

    /** The texts between the brace, its commas and the closing brace; nothing when there is none. */
    private static List<String> options(String pattern, int open) {
        List<String> options = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == ',' && depth == 1) {
                options.add(pattern.substring(start, i));
                start = i + 1;
            } else if (c == '}' && --depth == 0) {
                options.add(pattern.substring(start, i));
                return options;
            }
        }
        return List.of();
    }

    private static int length(List<String> options) {
        return options.stream().mapToInt(String::length).sum() + options.size() + 1;
    }
}
