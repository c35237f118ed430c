package dev.daymark.catalog.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern of CODEOWNERS: gitignore's rules, but letter case does not count and {@code !} never matches. Immutable.
 */
public final class IgnorePattern {

    private final List<String> segments;
    private final boolean folderOnly;
    private final boolean negated;

    /** Reads a pattern. */
    public IgnorePattern(String pattern) {
        String folded = pattern.toLowerCase(Locale.ROOT);
        negated = folded.startsWith("!");
        folderOnly = folded.endsWith("/");
        String body = folderOnly ? folded.substring(0, folded.length() - 1) : folded;
        boolean anchored = body.indexOf('/') >= 0;
        segments = new ArrayList<>();
        if (!anchored) {
            segments.add("**");
        }
        segments.addAll(List.of((body.startsWith("/") ? body.substring(1) : body).split("/", -1)));
    }

    /**
     * Whether a file or one of the folders above it matches.
     *
     * @param path of a file, from the root of the repository
     */
    public boolean matches(String path) {
        if (negated) {
            return false;
        }
        List<String> parts = List.of(path.toLowerCase(Locale.ROOT).split("/", -1));
        int longest = folderOnly ? parts.size() - 1 : parts.size();
        for (int length = longest; length > 0; length--) {
            if (Segments.match(segments, parts.subList(0, length), Wildcard::matches)) {
                return true;
            }
        }
        return false;
    }
}
