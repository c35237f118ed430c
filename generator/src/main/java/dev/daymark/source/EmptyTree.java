package dev.daymark.source;

import java.nio.file.NoSuchFileException;
import java.util.List;
import org.eclipse.jgit.lib.Constants;

/** The tree of a repository without commits. */
final class EmptyTree implements FileTree {

    @Override
    public List<RepositoryFile> files() {
        return List.of();
    }

    @Override
    public byte[] read(String path, long maxBytes) throws NoSuchFileException {
        throw new NoSuchFileException(path);
    }

    @Override
    public long size(String path) throws NoSuchFileException {
        throw new NoSuchFileException(path);
    }

    @Override
    public String linkTarget(String path) throws NoSuchFileException {
        throw new NoSuchFileException(path);
    }

    @Override
    public String id() {
        return Constants.EMPTY_TREE_ID.name();
    }
}
