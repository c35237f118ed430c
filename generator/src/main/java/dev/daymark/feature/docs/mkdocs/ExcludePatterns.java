package dev.daymark.feature.docs.mkdocs;

import dev.daymark.catalog.pattern.IgnoreRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Patterns over the files of a docs directory with the meaning of {@code .gitignore}: the last one that matches decides,
 * and what lies in an excluded folder stays excluded. Immutable.
 */
public final class ExcludePatterns {

    /** Excludes nothing. */
    public static final ExcludePatterns NONE = new ExcludePatterns(List.of());

    /** What MkDocs leaves out before it reads {@code exclude_docs}. */
    static final ExcludePatterns DEFAULT = of(".*\n/templates/");

    private final List<IgnoreRule> rules;

    private ExcludePatterns(List<IgnoreRule> rules) {
        this.rules = rules;
    }

    /** Reads patterns, one a line. */
    public static ExcludePatterns of(String lines) {
        return new ExcludePatterns(
                lines.lines().map(IgnoreRule::parse).flatMap(Optional::stream).toList());
    }

    /** These patterns, then others. */
    ExcludePatterns and(ExcludePatterns later) {
        return new ExcludePatterns(
                Stream.concat(rules.stream(), later.rules.stream()).toList());
    }

    /**
     * Whether a file is excluded.
     *
     * @param path of a file, from the docs directory, with {@code /}
     */
    public boolean matches(String path) {
        return prefixes(path).stream().anyMatch(folder -> isExcluded(folder, true)) || isExcluded(path, false);
    }

    private boolean isExcluded(String path, boolean folder) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).names(path, folder)) {
                return !rules.get(i).negated();
            }
        }
        return false;
    }

    /** The folders above a file, from the top. */
    private static List<String> prefixes(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
