package dev.daymark.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a folder as they lie on the disk, without {@code .git}. No link is followed here. */
final class FolderTree implements FileTree {

    /** Which files and folders to leave out. */
    interface Filter {

        /** Whether an entry stays. */
        boolean includes(String path, boolean folder);

        /** Called before the entries of a folder are offered. */
        void enter(String path, Path folder) throws IOException;

        /** Whether a folder is another repository inside this one. */
        boolean isRepository(Path folder);
    }

    private record Entry(RepositoryFile file, Path place) {}

    private record Folder(String path, Path place, int depth) {}

    private final Path root;
    private final Filter filter;
    private @Nullable Map<String, Entry> entries;

    FolderTree(Path root, Filter filter) {
        this.root = root;
        this.filter = filter;
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

    private Map<String, Entry> list() throws IOException {
        Map<String, Entry> found = new TreeMap<>();
        Deque<Folder> ahead = new ArrayDeque<>(List.of(new Folder("", root, 0)));
        for (Folder folder = ahead.poll(); folder != null; folder = ahead.poll()) {
            for (Path place : enter(folder)) {
                String name = FileNames.of(place);
                if (name.equals(".git")) {
                    continue;
                }
                String path = folder.path.isEmpty() ? name : folder.path + "/" + name;
                RepositoryFile.Type type = type(place, path);
                if (type != null) {
                    found.put(path, new Entry(new RepositoryFile(path, type), place));
                } else if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) && filter.includes(path, true)) {
                    ahead.push(new Folder(path, place, folder.depth + 1));
                }
                FileTree.checkSize(found.size(), folder.depth);
            }
        }
        return found;
    }

    private List<Path> enter(Folder folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.place)) {
            filter.enter(folder.path, folder.place);
            stream.forEach(children::add);
        } catch (IOException e) {
            throw unreadable(folder.path.isEmpty() ? "the folder" : folder.path, e);
        }
        return children;
    }

    /** What the portal sees at a place; null for folders to descend into, devices, pipes, and what is left out. */
    private RepositoryFile.@Nullable Type type(Path place, String path) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        if (attributes.isDirectory()) {
            return filter.isRepository(place) ? RepositoryFile.Type.SUBMODULE : null;
        }
        if (!filter.includes(path, false)) {
            return null;
        }
        if (attributes.isSymbolicLink()) {
            return RepositoryFile.Type.SYMBOLIC_LINK;
        }
        return attributes.isRegularFile() ? RepositoryFile.Type.FILE : null;
    }

    @Override
    public byte[] read(String path, long maxBytes) throws IOException {
        try (InputStream in = open(path)) {
            byte[] content = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
            if (content.length > maxBytes) {
                throw new FileTooLargeException(path, maxBytes);
            }
            return content;
        } catch (FileTooLargeException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public long size(String path) throws IOException {
        Path place = entry(path).place;
        try {
            if (!Files.isReadable(place)) {
                throw new AccessDeniedException(path);
            }
            return Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .size();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private InputStream open(String path) throws IOException {
        // Not to follow guards against a file that is replaced by a link after the listing.
        return Files.newInputStream(entry(path).place, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public String linkTarget(String path) throws IOException {
        return FileNames.slashed(Files.readSymbolicLink(entry(path).place));
    }

    private Entry entry(String path) throws IOException {
        Entry entry = entries().get(path);
        if (entry == null) {
            throw new NoSuchFileException(path);
        }
        return entry;
    }

    @Override
    public String id() throws IOException {
        ContentHash hash = new ContentHash();
        for (Entry entry : entries().values()) {
            hash.add(entry.file.type().name());
            hash.add(entry.file.path());
            switch (entry.file.type()) {
                case SYMBOLIC_LINK -> hash.add(linkTarget(entry.file.path()));
                case FILE -> {
                    try (InputStream in = open(entry.file.path())) {
                        hash.add(in);
                    } catch (IOException e) {
                        // A file that nobody can read costs only itself, and reading it will say why.
                        hash.add("unreadable");
                    }
                }
                case SUBMODULE -> {}
            }
        }
        return hash.hexadecimal();
    }

    /** The same failure with the path in the repository: the place on this machine is nobody's business. */
    private static IOException unreadable(String path, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new NoSuchFileException(path);
        }
        String reason = cause instanceof AccessDeniedException ? "access denied" : "the file system failed";
        return new IOException("cannot read " + path + ": " + reason, cause);
    }
}
