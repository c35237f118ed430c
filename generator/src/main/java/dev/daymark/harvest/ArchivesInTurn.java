package dev.daymark.harvest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the archive open that was read last. To open it means to read the names of all its files: for each file again, that
 * would take the square of their number.
 */
public final class ArchivesInTurn implements RepositoryFiles, Closeable {

    private final Map<String, HarvestArchive> archives;
    private final RepositoriesInTurn others;
    private String name = "";
    private @Nullable ZipFile open;

    /**
     * The files of some archives.
     *
     * @param archives by the names of repositories
     * @param others the repositories that were read here; closed with the archives
     */
    ArchivesInTurn(Map<String, HarvestArchive> archives, RepositoriesInTurn others) {
        this.archives = Map.copyOf(archives);
        this.others = others;
    }

    @Override
    public synchronized byte[] read(String repository, String path, long maxBytes) throws IOException {
        HarvestArchive archive = archives.get(repository);
        if (archive == null) {
            return others.read(repository, path, maxBytes);
        }
        ZipFile from = open;
        if (from == null || !name.equals(repository)) {
            closeArchive();
            from = archive.zip();
            name = repository;
            open = from;
        }
        return HarvestArchive.read(from, path, maxBytes);
    }

    private void closeArchive() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        others.close();
        closeArchive();
    }
}
