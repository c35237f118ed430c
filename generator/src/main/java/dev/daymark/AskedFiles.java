package dev.daymark;

import dev.daymark.harvest.RepositoryFiles;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Files of repositories, and whether all that were asked for could be read. Thread-safe. */
final class AskedFiles implements RepositoryFiles {

    private final RepositoryFiles files;
    private final AtomicBoolean failed = new AtomicBoolean();

    AskedFiles(RepositoryFiles files) {
        this.files = files;
    }

    @Override
    public byte[] read(String repository, String path, long maxBytes) throws IOException {
        try {
            return files.read(repository, path, maxBytes);
        } catch (IOException e) {
            failed.set(true);
            throw e;
        }
    }

    /** Whether nothing has been missing so far. */
    boolean complete() {
        return !failed.get();
    }
}
