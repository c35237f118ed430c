package dev.daymark.harvest;

import java.io.IOException;

/** Reads files of the run's repositories when a page needs them. Thread-safe. */
public interface RepositoryFiles {

    /** No repository, no file. */
    RepositoryFiles NONE = (repository, path, maxBytes) -> {
        throw new IOException(repository + " cannot be read again");
    };

    /**
     * Reads a file.
     *
     * @param repository its name within the run
     * @param path from its root
     * @param maxBytes larger files are refused before they are read
     * @throws IOException when there is none, or when it cannot be read
     */
    byte[] read(String repository, String path, long maxBytes) throws IOException;
}
