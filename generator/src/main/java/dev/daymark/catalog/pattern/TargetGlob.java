package dev.daymark.catalog.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern over the targets of locations, as kind rules have them: {@code *} within a segment, {@code **} across
 * segments, {@code ?}, {@code [classes]} and {@code {alternatives}}. Letter case does not count, and a leading dot is
 * nothing special. Immutable.
 */
public final class TargetGlob {

    private static final int MAX_ALTERNATIVES = 1_000;

    private final List<List<String>> alternatives;

    private TargetGlob(String pattern) {
        this.alternatives = expand(pattern.toLowerCase(Locale.ROOT)).stream()
                .map(text -> List.of(text.split("/", -1)))
                .toList();
    }

    /** Reads a pattern. Every text is one. */
    public static TargetGlob of(String pattern) {
        return new TargetGlob(pattern);
    }

    /** Whether a whole target matches. */
    public boolean matches(String target) {
        List<String> segments = List.of(target.toLowerCase(Locale.ROOT).split("/", -1));
        return alternatives.stream().anyMatch(pattern -> Segments.match(pattern, segments, Wildcard::matches));
    }

    /** Expands the first group of braces, and the rest in turn; too many alternatives stay unexpanded. */
    private static List<String> expand(String pattern) {
        int open = pattern.indexOf('{');
        int close = open < 0 ? -1 : closing(pattern, open);
        if (close < 0) {
            return List.of(pattern);
        }
        List<String> parts = split(pattern.substring(open + 1, close));
        if (parts.size() < 2) {
            return List.of(pattern);
        }
        List<String> expanded = new ArrayList<>();
        for (String part : parts) {
            expanded.addAll(expand(pattern.substring(0, open) + part + pattern.substring(close + 1)));
            if (expanded.size() > MAX_ALTERNATIVES) {
                return List.of(pattern);
            }
        }
        return expanded;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : 0;
            depth -= pattern.charAt(i) == '}' ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> split(String group) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < group.length(); i++) {
            char c = group.charAt(i);
            depth += c == '{' ? 1 : 0;
            depth -= c == '}' ? 1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(group.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(group.substring(start));
        return parts;
    }
}
