package dev.daymark.site.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The site that stands in the output folder, compared with what Daymark remembers of it.
 *
 * @param root the output folder
 * @param intact files that are as Daymark wrote them
 * @param own all files that are Daymark's, the intact ones and those that somebody changed since
 * @param origin of what the site was made; empty when that is not known, or a file of the site is not as it was
 * @param damaged files that Daymark wrote and that are gone, or that somebody changed since
 * @param shared whether there are files of others, such as {@code CNAME} or {@code .git}, which must stay
 */
record PreviousSite(
        Path root,
        Map<String, Inventory.Entry> intact,
        Set<String> own,
        String origin,
        Set<String> damaged,
        boolean shared) {

    /** What makes a folder a portal. Without it, a folder that holds anything is somebody else's. */
    private static final String MARK = "api/daymark/manifest.json";

    /**
     * Makes sure that nothing else than a portal is replaced.
     *
     * @throws OutputException when the place holds something else
     */
    static void requirePortal(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new OutputException("cannot write the portal to " + root + ": it is a file, not a folder");
        }
        if (!Files.exists(root.resolve(MARK)) && !isEmpty(root)) {
            throw new OutputException("cannot write the portal to " + root
                    + ": the folder is not empty and holds no portal; choose another one, or empty it first");
        }
    }

    /** Looks at the output folder. */
    static PreviousSite read(Path root, Optional<Inventory> inventory) throws IOException {
        Map<String, Inventory.Entry> intact = new HashMap<>();
        Set<String> own = new HashSet<>();
        if (!Files.exists(root)) {
            return new PreviousSite(root, intact, own, "", Set.of(), false);
        }
        boolean[] shared = {false};
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace('\\', '/');
                Inventory.Entry entry =
                        inventory.map(known -> known.files().get(path)).orElse(null);
                if (entry != null && entry.matches(attributes)) {
                    intact.put(path, entry);
                }
                if (inventory.isPresent() ? entry != null : looksLikeOurs(path)) {
                    own.add(path);
                } else {
                    shared[0] = true;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Set<String> damaged =
                new HashSet<>(inventory.map(known -> known.files().keySet()).orElse(Set.of()));
        damaged.removeAll(intact.keySet());
        String origin = damaged.isEmpty() ? inventory.map(Inventory::origin).orElse("") : "";
        return new PreviousSite(root, intact, own, origin, damaged, shared[0]);
    }

    /**
     * The files of a group; empty when they were made of something else, or one of them is not as it was.
     *
     * @param digest of what they would be made of
     */
    Optional<Map<String, Inventory.Entry>> group(FileGroup group, String digest) {
        Inventory.Entry head = intact.get(group.head());
        if (head == null
                || !head.made().digest().equals(digest)
                || damaged.stream().anyMatch(group.members())) {
            return Optional.empty();
        }
        Map<String, Inventory.Entry> files = new HashMap<>(intact);
        files.keySet().removeIf(group.members().negate());
        return Optional.of(files);
    }

    /** What is remembered of a file that has this content already; empty when it has another one, or nobody knows. */
    Optional<Inventory.Entry> find(String path, byte[] content, String checksum) {
        return Optional.ofNullable(intact.get(path))
                .filter(entry ->
                        entry.size() == content.length && entry.checksum().equals(checksum));
    }

    /** Whether a file of which nothing is remembered has this content already. */
    boolean has(String path, byte[] content) throws IOException {
        if (intact.containsKey(path)) {
            return false;
        }
        Path file = root.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Without an inventory, what is hidden and the one file that GitHub Pages adds are taken for somebody else's. */
    private static boolean looksLikeOurs(String path) {
        return path.equals(".nojekyll") || !(path.startsWith(".") || path.equals("CNAME"));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
