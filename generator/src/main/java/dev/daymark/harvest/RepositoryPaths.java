package dev.daymark.harvest;

import java.util.List;
import java.util.function.Predicate;

/**
 * The files of a repository, as a {@link Collector} is told of them.
 *
 * @param all the paths of all files, sorted
 * @param foreign whether a path lies where nothing describes this repository: in skeletons, fixtures, other people's
 *     code, and what {@code catalog.discovery.exclude} names
 */
public record RepositoryPaths(List<String> all, Predicate<String> foreign) {

    /** Copies the list. */
    public RepositoryPaths {
        all = List.copyOf(all);
    }
}
