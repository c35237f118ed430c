package dev.daymark.harvest;

import dev.daymark.source.Commit;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of repositories at the commits that were harvested, wherever branches lead by now. Keeps the repository open that
 * was read last: a build reads file after file of the same one, and to open it for each would take the number of its files
 * times the number of those that are read.
 */
public final class RepositoriesInTurn implements RepositoryFiles, Closeable {

    private final ReopenedRepositories repositories;
    private final Map<String, String> commits = new HashMap<>();
    private String name = "";
    private @Nullable Repository open;

    /**
     * The files of some repositories.
     *
     * @param repositories all of the run, in the order in which they were harvested
     * @param harvests what was read of them
     */
    public RepositoriesInTurn(List<RepositoryHandle> repositories, List<Harvest> harvests) {
        this.repositories = new ReopenedRepositories(repositories);
        harvests.forEach(harvest -> harvest.repository()
                .commit()
                .map(Commit::id)
                .ifPresent(commit -> commits.put(harvest.repository().name(), commit)));
    }

    @Override
    public synchronized byte[] read(String repository, String path, long maxBytes) throws IOException {
        Repository from = open;
        if (from == null || !name.equals(repository)) {
            close();
            from = open(repository);
            name = repository;
            open = from;
        }
        return from.read(path, maxBytes);
    }

    private Repository open(String repository) throws IOException {
        RepositoryHandle handle = repositories.handle(repository);
        String commit = commits.get(repository);
        return commit == null ? handle.open() : handle.openAt(commit);
    }

    /** Closes the last one; it is opened again when it is read again. */
    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
