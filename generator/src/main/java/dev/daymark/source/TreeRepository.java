package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A repository over a tree of files: the one view of a commit, of a work tree and of a plain folder. */
final class TreeRepository implements Repository {

    private final String name;
    private final Optional<RepositoryUrl> url;
    private final Optional<String> branch;
    private final Optional<Commit> commit;
    private final FileTree tree;
    private final History history;
    private final Optional<String> staleBecause;
    private final Runnable close;
    private final SortedSet<String> pointers = new TreeSet<>();
    private @Nullable SymbolicLinks links;
    private @Nullable String treeId;

    TreeRepository(
            String name,
            Optional<RepositoryUrl> url,
            Optional<String> branch,
            Optional<Commit> commit,
            FileTree tree,
            History history,
            Runnable close) {
        this(name, url, branch, commit, tree, history, Optional.empty(), close);
    }

    TreeRepository(
            String name,
            Optional<RepositoryUrl> url,
            Optional<String> branch,
            Optional<Commit> commit,
            FileTree tree,
            History history,
            Optional<String> staleBecause,
            Runnable close) {
        this.name = name;
        this.url = url;
        this.branch = branch;
        this.commit = commit;
        this.tree = tree;
        this.history = history;
        this.staleBecause = staleBecause;
        this.close = close;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<RepositoryUrl> url() {
        return url;
    }

    @Override
    public Optional<String> branch() {
        return branch;
    }

    @Override
    public Optional<String> staleBecause() {
        return staleBecause;
    }

    @Override
    public Optional<Commit> commit() {
        return commit;
    }

    @Override
    public String treeId() throws IOException {
        if (treeId == null) {
            treeId = tree.id();
        }
        return treeId;
    }

    @Override
    public List<RepositoryFile> files() throws IOException {
        return tree.files();
    }

    @Override
    public String realPath(String path) throws IOException {
        if (links == null) {
            links = new SymbolicLinks(tree);
        }
        return links.follow(path);
    }

    @Override
    public byte[] read(String path, long maxBytes) throws IOException {
        byte[] content = tree.read(realPath(path), maxBytes);
        if (LfsPointer.is(content)) {
            pointers.add(path);
            throw new NoSuchFileException(path, null, "its content is kept in Git LFS, which is not read");
        }
        return content;
    }

    @Override
    public long size(String path) throws IOException {
        return tree.size(realPath(path));
    }

    @Override
    public SortedMap<String, Commit> lastChanges(Set<String> paths) throws IOException {
        return history.lastChanges(paths);
    }

    @Override
    public SortedSet<String> lfsPointers() {
        return Collections.unmodifiableSortedSet(pointers);
    }

    @Override
    public void close() {
        close.run();
    }
}
