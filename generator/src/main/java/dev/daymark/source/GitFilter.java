package dev.daymark.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/** Leaves out of a work tree what {@code .gitignore} files exclude, unless it is tracked all the same. */
final class GitFilter implements FolderTree.Filter {

    private final Map<String, IgnoreNode> rules = new HashMap<>();
    private final Set<String> tracked = new HashSet<>();

    GitFilter(DirCache index) {
        for (int i = 0; i < index.getEntryCount(); i++) {
            String path = index.getEntry(i).getPathString();
            tracked.add(path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!tracked.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
    }

    @Override
    public void enter(String path, Path folder) throws IOException {
        Path file = folder.resolve(".gitignore");
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            IgnoreNode node = new IgnoreNode();
            try (InputStream in = Files.newInputStream(file)) {
                node.parse(in);
            }
            rules.put(path, node);
        }
    }

    @Override
    public boolean includes(String path, boolean folder) {
        return tracked.contains(path) || !ignored(path, folder);
    }

    /** The innermost folder whose rules say anything decides. */
    private boolean ignored(String path, boolean folder) {
        for (@Nullable String parent = parent(path); parent != null; parent = parent(parent)) {
            IgnoreNode node = rules.get(parent);
            String relative = parent.isEmpty() ? path : path.substring(parent.length() + 1);
            Boolean decision = node == null ? null : node.checkIgnored(relative, folder);
            if (decision != null) {
                return decision;
            }
        }
        return false;
    }

    /** The folder that holds a path; null above the root. */
    private static @Nullable String parent(String path) {
        return path.isEmpty() ? null : path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    @Override
    public boolean isRepository(Path folder) {
        return Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
    }
}
