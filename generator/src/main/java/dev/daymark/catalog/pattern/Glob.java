package dev.daymark.catalog.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A glob as minimatch reads it: {@code *} within a segment, {@code **} across segments, {@code ?}, {@code [classes]}
 * and {@code {alternatives}}. Immutable.
 */
public final class Glob {

    private static final int MAX_ALTERNATIVES = 1_000;

    private final List<List<String>> alternatives;
    private final boolean ignoreCase;
    private final boolean matchDots;

    private Glob(String pattern, boolean ignoreCase, boolean matchDots) {
        this.ignoreCase = ignoreCase;
        this.matchDots = matchDots;
        this.alternatives = expand(fold(pattern)).stream()
                .map(text -> List.of(text.split("/", -1)))
                .toList();
    }

    /** A glob over paths of files: letter case counts, and names beginning with a dot must be spelt with it. */
    public static Glob ofPath(String pattern) {
        return new Glob(pattern, false, false);
    }

    /** A glob over the targets of locations: letter case does not count, and dots are nothing special. */
    public static Glob ofTarget(String pattern) {
        return new Glob(pattern, true, true);
    }

    /** Whether a text holds characters that mean something in a glob. */
    public static boolean isGlob(String text) {
        return text.indexOf('*') >= 0
                || (text.indexOf('[') >= 0 && text.indexOf(']') >= 0)
                || (text.indexOf('{') >= 0 && text.indexOf('}') >= 0);
    }

    /** Whether the whole path matches. */
    public boolean matches(String path) {
        List<String> segments = List.of(fold(path).split("/", -1));
        return alternatives.stream().anyMatch(pattern -> Segments.match(pattern, segments, this::segmentMatches));
    }

    private boolean segmentMatches(String pattern, String segment) {
        boolean hidden = segment.startsWith(".") && !pattern.startsWith(".");
        return (matchDots || !hidden) && Wildcard.matches(pattern, segment);
    }

    private String fold(String text) {
        return ignoreCase ? text.toLowerCase(Locale.ROOT) : text;
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
