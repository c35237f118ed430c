package dev.daymark.harvest;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.Commit;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositoryFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** A repository under the name that is unique in the run. */
record RenamedRepository(String name, Repository repository) implements Repository {

    @Override
    public Optional<RepositoryUrl> url() {
        return repository.url();
    }

    @Override
    public Optional<String> branch() {
        return repository.branch();
    }

    @Override
    public Optional<String> staleBecause() {
        return repository.staleBecause();
    }

    @Override
    public Optional<Commit> commit() {
        return repository.commit();
    }

    @Override
    public String treeId() throws IOException {
        return repository.treeId();
    }

    @Override
    public List<RepositoryFile> files() throws IOException {
        return repository.files();
    }

    @Override
    public String realPath(String path) throws IOException {
        return repository.realPath(path);
    }

    @Override
    public byte[] read(String path, long maxBytes) throws IOException {
        return repository.read(path, maxBytes);
    }

    @Override
    public long size(String path) throws IOException {
        return repository.size(path);
    }

    @Override
    public SortedMap<String, Commit> lastChanges(Set<String> paths) throws IOException {
        return repository.lastChanges(paths);
    }

    @Override
    public SortedSet<String> lfsPointers() {
        return repository.lfsPointers();
    }

    @Override
    public void close() {
        repository.close();
    }
}
