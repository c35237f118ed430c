package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.source.Repository;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A feature's part in the harvest: takes from a repository what the feature will need, as a plain value. Called once
 * per repository, from several threads at a time: must hold no state.
 */
public interface Collector {

    /** Unique; the key of its value in {@link Harvest#collected()}. Changes when the meaning of the value changes. */
    String id();

    /**
     * Collects from one repository.
     *
     * @param repository the repository
     * @param paths all its files
     * @param problems takes what is wrong
     * @return what was found
     * @throws IOException when a file cannot be read; the run reports that and goes on
     */
    Optional<CollectedValue> collect(Repository repository, RepositoryPaths paths, Consumer<Problem> problems)
            throws IOException;

    /**
     * Takes over a value that this collector is said to have given in another build. A stranger may have written it: what
     * pages show without escaping it must be made safe here.
     *
     * @throws IllegalArgumentException when this collector gives no such value
     */
    default CollectedValue adopt(CollectedValue value) {
        return value;
    }
}
