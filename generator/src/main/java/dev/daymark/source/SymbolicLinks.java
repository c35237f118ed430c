package dev.daymark.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows symbolic links by their text alone, so that a link can never lead out of its repository. */
final class SymbolicLinks {

    /** As many as the Linux kernel follows. */
    private static final int MAX_LINKS = 40;

    private final FileTree tree;
    private final Map<String, RepositoryFile.Type> types = new HashMap<>();

    SymbolicLinks(FileTree tree) throws IOException {
        this.tree = tree;
        for (RepositoryFile file : tree.files()) {
            types.put(file.path(), file.type());
        }
    }

    /** The file that a path leads to. */
    String follow(String path) throws IOException {
        String real = types.get(path) == RepositoryFile.Type.FILE ? path : walk(path);
        if (types.get(real) != RepositoryFile.Type.FILE) {
            throw new NoSuchFileException(path);
        }
        return real;
    }

    private String walk(String path) throws IOException {
        Deque<String> ahead = new ArrayDeque<>(List.of(path.split("/", -1)));
        List<String> behind = new ArrayList<>();
        int links = 0;
        for (String segment = ahead.poll(); segment != null; segment = ahead.poll()) {
            step(behind, segment, path);
            String place = String.join("/", behind);
            if (types.get(place) == RepositoryFile.Type.SYMBOLIC_LINK) {
                if (++links > MAX_LINKS) {
                    throw new IOException("the symbolic links at \"" + path + "\" go round in a circle");
                }
                behind.remove(behind.size() - 1);
                pushFirst(ahead, target(place, path));
            }
        }
        return String.join("/", behind);
    }

    private static void step(List<String> behind, String segment, String path) throws IOException {
        if (segment.equals("..")) {
            if (behind.isEmpty()) {
                throw leaves(path);
            }
            behind.remove(behind.size() - 1);
        } else if (!segment.isEmpty() && !segment.equals(".")) {
            behind.add(segment);
        }
    }

    private String target(String link, String path) throws IOException {
        String target = tree.linkTarget(link);
        if (target.startsWith("/")) {
            throw leaves(path);
        }
        return target;
    }

    private static void pushFirst(Deque<String> ahead, String target) {
        String[] segments = target.split("/", -1);
        for (int i = segments.length - 1; i >= 0; i--) {
            ahead.addFirst(segments[i]);
        }
    }

    private static IOException leaves(String path) {
        return new IOException("\"" + path + "\" leads out of the repository");
    }
}
