package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The files of one repository at one commit, or as they lie in its work tree. Every path is relative to the root and
 * uses {@code /}; nothing outside the repository can be reached through it. Used by one thread at a time.
 */
public interface Repository extends AutoCloseable {

    /** Unique within the run; what problems and pages call it. */
    String name();

    /** Where it lives on the web. */
    Optional<RepositoryUrl> url();

    /** The branch that was read. Empty when it is not known, as in a plain folder or at a detached commit. */
    Optional<String> branch();

    /**
     * Why an older state was read than the one there is, in words for people. Empty when it is the newest that there is, or
     * nobody wanted to know.
     */
    default Optional<String> staleBecause() {
        return Optional.empty();
    }

    /** The commit that was read; empty in a repository without commits and in a plain folder. */
    Optional<Commit> commit();

    /** Identity of the content: the commit's tree id, or a hash of the same quality where there is no commit. */
    String treeId() throws IOException;

    /** All files, sorted by path in code unit order: no folders, symbolic links only as such. */
    List<RepositoryFile> files() throws IOException;

    /**
     * The file that a path leads to when symbolic links are followed.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     * @throws IOException when the links go round in a circle or leave the repository
     */
    String realPath(String path) throws IOException;

    /**
     * Reads a file. A symbolic link is followed within the repository.
     *
     * @param path from {@link #files()} or made up
     * @param maxBytes larger files are refused before they are read
     * @throws java.nio.file.NoSuchFileException when there is none, or its content is missing in a partial clone or kept
     *     in Git LFS
     * @throws FileTooLargeException when it has more than {@code maxBytes}
     * @throws IOException when it cannot be read
     */
    byte[] read(String path, long maxBytes) throws IOException;

    /**
     * How many bytes {@link #read} would give.
     *
     * @throws java.nio.file.NoSuchFileException when there is none, or its content is missing in a partial clone
     * @throws IOException when it cannot be read
     */
    long size(String path) throws IOException;

    /**
     * The commits that last changed files, by path, as {@code git log -1 -- path} finds them from the head on. One walk
     * serves all, so ask once. Files that are not known to history are missing from the result, and so are those whose
     * last change lies beyond what a shallow clone holds; in a plain folder that is all of them.
     *
     * @param paths as {@link #files()} has them
     * @throws IOException when the history cannot be read
     */
    SortedMap<String, Commit> lastChanges(Set<String> paths) throws IOException;

    /** The files that could not be read until now because git holds only a pointer to them; their contents are in Git LFS. */
    default SortedSet<String> lfsPointers() {
        return Collections.emptySortedSet();
    }

    @Override
    void close();
}
