package dev.daymark.harvest;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers what is read of one repository: what the pages of its harvest need beside it. */
public final class RecordedFiles implements RepositoryFiles {

    private final String repository;
    private final RepositoryFiles files;
    private final SortedMap<String, byte[]> read = new TreeMap<>();

    /** The files of a repository. */
    public RecordedFiles(String repository, RepositoryFiles files) {
        this.repository = repository;
        this.files = files;
    }

    @Override
    public byte[] read(String from, String path, long maxBytes) throws IOException {
        byte[] content = files.read(from, path, maxBytes);
        if (from.equals(repository)) {
            synchronized (read) {
                read.put(path, content);
            }
        }
        return content;
    }

    /** What was read so far, by path. */
    public SortedMap<String, byte[]> read() {
        synchronized (read) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(read));
        }
    }
}
