package dev.daymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The tree of a commit, read from the object database. */
final class GitTree implements FileTree {

    private static final int MAX_LINK_LENGTH = 4096;

    private record Entry(RepositoryFile file, ObjectId blob) {}

    private final GitDirectory git;
    private final ObjectReader reader;
    private final ObjectId tree;
    private @Nullable SortedMap<String, Entry> entries;

    GitTree(GitDirectory git, ObjectId tree) {
        this.git = git;
        this.reader = git.reader();
        this.tree = tree;
    }

    @Override
    public List<RepositoryFile> files() throws IOException {
        return entries().values().stream().map(Entry::file).toList();
    }

    private Map<String, Entry> entries() throws IOException {
        if (entries == null) {
            entries = list();
        }
        return entries;
    }

    private SortedMap<String, Entry> list() throws IOException {
        SortedMap<String, Entry> found = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            int entries = 0;
            while (walk.next()) {
                // Folders count too: a few nested ones without any file can stand for billions.
                FileTree.checkSize(++entries, walk.getDepth());
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                    continue;
                }
                String path = new String(walk.getRawPath(), StandardCharsets.UTF_8);
                found.put(path, new Entry(new RepositoryFile(path, type(walk.getFileMode())), walk.getObjectId(0)));
            }
        } catch (MissingObjectException e) {
            throw new IOException("a folder of the commit is missing: the clone is incomplete", e);
        } catch (IOException e) {
            throw git.describe(e);
        }
        return Collections.unmodifiableSortedMap(found);
    }

    private static RepositoryFile.Type type(FileMode mode) {
        if (mode.equals(FileMode.SYMLINK)) {
            return RepositoryFile.Type.SYMBOLIC_LINK;
        }
        return mode.equals(FileMode.GITLINK) ? RepositoryFile.Type.SUBMODULE : RepositoryFile.Type.FILE;
    }

    @Override
    public byte[] read(String path, long maxBytes) throws IOException {
        // Asked before opening, which can inflate the whole content.
        if (size(path) > maxBytes) {
            throw new FileTooLargeException(path, maxBytes);
        }
        try {
            return reader.open(blob(path), Constants.OBJ_BLOB).getCachedBytes();
        } catch (MissingObjectException e) {
            throw missing(path, e);
        } catch (IOException e) {
            throw git.describe(e);
        }
    }

    @Override
    public long size(String path) throws IOException {
        ObjectId blob = blob(path);
        try {
            return reader.getObjectSize(blob, Constants.OBJ_BLOB);
        } catch (MissingObjectException e) {
            throw missing(path, e);
        } catch (IOException e) {
            throw git.describe(e);
        }
    }

    private ObjectId blob(String path) throws IOException {
        Entry entry = entries().get(path);
        if (entry == null) {
            throw new NoSuchFileException(path);
        }
        return entry.blob;
    }

    private static NoSuchFileException missing(String path, MissingObjectException cause) {
        NoSuchFileException missing =
                new NoSuchFileException(path, null, "its content is missing: the clone is partial");
        missing.initCause(cause);
        return missing;
    }

    @Override
    public String linkTarget(String path) throws IOException {
        return new String(read(path, MAX_LINK_LENGTH), StandardCharsets.UTF_8);
    }

    @Override
    public String id() {
        return tree.name();
    }
}
