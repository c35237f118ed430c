package dev.daymark.problem;

import java.util.Comparator;

/**
 * A place in a repository of the run.
 *
 * @param repository name of the repository within the run; empty when the place is the configuration itself
 * @param path path from the repository's root, with {@code /}; empty when the whole repository is meant
 * @param line first line is 1; 0 when the whole file is meant
 * @param column first column is 1; 0 when the whole line is meant
 */
public record SourceLocation(String repository, String path, int line, int column)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::repository)
            .thenComparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** The whole repository. */
    public static SourceLocation ofRepository(String repository) {
        return new SourceLocation(repository, "", 0, 0);
    }

    /** A whole file. */
    public static SourceLocation ofFile(String repository, String path) {
        return new SourceLocation(repository, path, 0, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column} as editors and CI logs make clickable, without the parts that are unknown. */
    public String inRepository() {
        StringBuilder text = new StringBuilder(path);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return text.toString();
    }

    /** {@code repository/path:line:column}, which is unique within the run, without the parts that are unknown. */
    public String inRun() {
        return withRepository(inRepository());
    }

    /** {@code repository/path}, without the parts that are unknown. */
    String pathInRun() {
        return withRepository(path);
    }

    private String withRepository(String place) {
        return repository.isEmpty() || place.isEmpty() ? repository + place : repository + "/" + place;
    }
}
