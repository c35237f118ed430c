package dev.daymark.harvest;

import dev.daymark.source.Repository;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the repository open that was read last. A build reads file after file of the same one, and to open it for each
 * would take the number of its files times the number of those that are read.
 */
public final class RepositoriesInTurn implements RepositoryFiles, Closeable {

    private final ReopenedRepositories repositories;
    private String name = "";
    private @Nullable Repository open;

    /**
     * The files of some repositories.
     *
     * @param repositories all of the run, in the order in which they were harvested
     */
    public RepositoriesInTurn(List<RepositoryHandle> repositories) {
        this.repositories = new ReopenedRepositories(repositories);
    }

    @Override
    public synchronized byte[] read(String repository, String path, long maxBytes) throws IOException {
        Repository from = open;
        if (from == null || !name.equals(repository)) {
            close();
            from = repositories.open(repository);
            name = repository;
            open = from;
        }
        return from.read(path, maxBytes);
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
