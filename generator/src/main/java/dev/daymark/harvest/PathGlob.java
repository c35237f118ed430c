package dev.daymark.harvest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern over paths, with the meaning that Location targets have: {@code *} stays within a segment, {@code **} crosses
 * segments, names that begin with a dot match only where the pattern spells the dot, and letter case counts. Also
 * {@code ?}, {@code [ab]}, {@code {a,b}} and the extended forms {@code !(a|b)}, {@code ?(a)}, {@code *(a)}, {@code +(a)}
 * and {@code @(a)}. Matching takes polynomial time, whatever the pattern.
 */
public final class PathGlob {

    /** Nobody writes longer patterns; reading them takes time that grows faster than they do. */
    private static final int MAX_LENGTH = 1_000;

    private final List<List<SegmentPattern>> alternatives;
    private final String text;

    private PathGlob(String text) {
        this.text = text;
        this.alternatives = Braces.expand(text).stream().map(PathGlob::segments).toList();
    }

    /** Reads a pattern. Every text is one: what is no special form stands for itself. */
    public static PathGlob of(String pattern) {
        return new PathGlob(pattern);
    }

    /** Whether a text holds anything that makes it more than a plain path. A very long one is always a plain path. */
    public static boolean isGlob(String text) {
        return text.length() <= MAX_LENGTH
                && (text.chars().anyMatch(c -> c == '*' || c == '[' || c == '{')
                        || text.contains("?(")
                        || text.contains("!(")
                        || text.contains("+(")
                        || text.contains("@("));
    }

    private static List<SegmentPattern> segments(String pattern) {
        return Arrays.stream(pattern.split("/", -1)).map(SegmentPattern::of).toList();
    }

    /** Whether a path, with {@code /} and without a leading one, matches. */
    public boolean matches(String path) {
        List<String> segments = Arrays.asList(path.split("/", -1));
        return alternatives.stream().anyMatch(pattern -> matches(pattern, segments));
    }

    /** Keeps the set of path segments that can come next, one pattern segment at a time. */
    private static boolean matches(List<SegmentPattern> pattern, List<String> path) {
        boolean[] reached = new boolean[path.size() + 1];
        reached[0] = true;
        for (SegmentPattern segment : pattern) {
            boolean[] next = new boolean[path.size() + 1];
            for (int i = 0; i <= path.size(); i++) {
                if (!reached[i]) {
                    continue;
                }
                if (segment.crossesFolders()) {
                    crossFolders(path, i, next);
                } else if (i < path.size() && segment.matches(path.get(i))) {
                    next[i + 1] = true;
                }
            }
            reached = next;
        }
        return reached[path.size()];
    }

    private static void crossFolders(List<String> path, int from, boolean[] next) {
        next[from] = true;
        for (int i = from; i < path.size() && !path.get(i).startsWith("."); i++) {
            next[i + 1] = true;
        }
    }

    /** All of some paths that match, in their order. */
    List<String> select(Iterable<String> paths) {
        List<String> selected = new ArrayList<>();
        for (String path : paths) {
            if (matches(path)) {
                selected.add(path);
            }
        }
        return selected;
    }

    @Override
    public String toString() {
        return text;
    }
}
