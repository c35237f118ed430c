package dev.daymark.catalog;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.Commit;
import dev.daymark.source.FileTooLargeException;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositoryFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A repository whose files are given, on branch {@code main} at a given address.
 *
 * @param address of the repository on the web
 * @param contents by path
 */
record FixedRepository(String address, SortedMap<String, byte[]> contents) implements Repository {

    @Override
    public String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public Optional<RepositoryUrl> url() {
        return RepositoryUrl.parse(address);
    }

    @Override
    public Optional<String> branch() {
        return Optional.of("main");
    }

    @Override
    public Optional<Commit> commit() {
        return Optional.empty();
    }

    @Override
    public String treeId() {
        return "tree";
    }

    @Override
    public List<RepositoryFile> files() {
        return contents.keySet().stream()
                .map(path -> new RepositoryFile(path, RepositoryFile.Type.FILE))
                .toList();
    }

    @Override
    public byte[] read(String path, long maxBytes) throws IOException {
        byte[] content = contents.get(path);
        if (content == null) {
            throw new NoSuchFileException(path);
        }
        if (content.length > maxBytes) {
            throw new FileTooLargeException(path, maxBytes);
        }
        return content;
    }

    @Override
    public long size(String path) throws IOException {
        return read(path, Long.MAX_VALUE).length;
    }

    @Override
    public String realPath(String path) throws IOException {
        if (!contents.containsKey(path)) {
            throw new NoSuchFileException(path);
        }
        return path;
    }

    @Override
    public SortedMap<String, Commit> lastChanges(Set<String> paths) {
        return Collections.emptySortedMap();
    }

    @Override
    public void close() {}
}
