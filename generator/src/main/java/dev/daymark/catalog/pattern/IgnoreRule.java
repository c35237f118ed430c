package dev.daymark.catalog.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a file in the form of {@code .gitignore} (gitignore(5), "Pattern format"). Immutable. */
public final class IgnoreRule {

    private final List<String> segments;
    private final boolean folderOnly;
    private final boolean negated;

    private IgnoreRule(List<String> segments, boolean folderOnly, boolean negated) {
        this.segments = segments;
        this.folderOnly = folderOnly;
        this.negated = negated;
    }

    /** Reads a line; empty for a comment, a blank line, and a pattern that git takes for broken and never matches. */
    public static Optional<IgnoreRule> parse(String line) {
        String text = withoutTrailingSpaces(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        boolean negated = text.startsWith("!");
        String pattern = negated ? text.substring(1) : text;
        boolean folderOnly = pattern.endsWith("/");
        String body = folderOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        if (body.isEmpty() || !Wildcard.isComplete(body)) {
            return Optional.empty();
        }
        return Optional.of(new IgnoreRule(segments(body), folderOnly, negated));
    }

    private static List<String> segments(String body) {
        List<String> segments = new ArrayList<>();
        if (body.indexOf('/') < 0) {
            segments.add("**");
        }
        segments.addAll(Wildcard.segments(body.startsWith("/") ? body.substring(1) : body));
        if (segments.get(segments.size() - 1).equals("**")) {
            // At the end it means everything inside, not the folder itself.
            segments.add("*");
        }
        return List.copyOf(segments);
    }

    /** Trailing spaces do not count unless a backslash quotes them. */
    private static String withoutTrailingSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        int backslashes = 0;
        while (end - backslashes > 0 && line.charAt(end - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1 && end < line.length() ? line.substring(0, end + 1) : line.substring(0, end);
    }

    /** Whether the rule includes again what rules before it exclude. */
    public boolean negated() {
        return negated;
    }

    /**
     * Whether the pattern names this very path; what lies in a folder that it names is for the caller to decide.
     *
     * @param path without a leading or trailing slash
     * @param folder whether the path is a folder
     */
    public boolean names(String path, boolean folder) {
        return (folder || !folderOnly) && Segments.match(segments, List.of(path.split("/", -1)), Wildcard::matches);
    }
}
