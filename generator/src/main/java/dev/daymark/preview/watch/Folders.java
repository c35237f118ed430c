package dev.daymark.preview.watch;

import dev.daymark.source.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which folders there are to watch, and what counts in each. */
final class Folders {

    /** What builds write. A change there is the consequence of one elsewhere. */
    private static final Set<String> WRITTEN = Set.of(".git", "target", "node_modules");

    /** What Daymark keeps beside a portal that it writes: {@code .portal.daymark}. */
    private static final Pattern STATE = Pattern.compile("\\..+\\.daymark");

    /** By this file a portal is known. */
    private static final String MANIFEST = "api/daymark/manifest.json";

    private Folders() {}

    /**
     * What counts in a folder.
     *
     * @param place for whom
     * @param names of the entries that count; empty: all but those that builds write
     */
    record Interest(Place place, Set<String> names) {

        boolean includes(String name) {
            return names.isEmpty() ? !isWritten(name) : names.contains(name);
        }
    }

    /** The folders that exist. A place that does not exist yet is waited for in the nearest folder above it. */
    static Map<Path, List<Interest>> of(Set<Place> places) throws IOException {
        Map<Path, List<Interest>> folders = new LinkedHashMap<>();
        for (Place place : places) {
            if (!Files.isDirectory(place.folder())) {
                awaited(place, folders);
            } else if (place.deep()) {
                visit(place, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        add(folders, folder, new Interest(place, place.names()));
                        return FileVisitResult.CONTINUE;
                    }
                });
            } else {
                add(folders, place.folder(), new Interest(place, place.names()));
            }
        }
        return folders;
    }

    /** Visits everything that counts in a place that exists. */
    static void visit(Place place, SimpleFileVisitor<Path> visitor) throws IOException {
        // The place itself may be a symbolic link; below it links are not followed, as when repositories are read.
        Path root = place.folder().toRealPath();
        Files.walkFileTree(root, Set.of(), place.deep() ? Integer.MAX_VALUE : 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                boolean left =
                        !folder.equals(root) && (isWritten(name(folder)) || Files.exists(folder.resolve(MANIFEST)));
                return left ? FileVisitResult.SKIP_SUBTREE : visitor.preVisitDirectory(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return visitor.visitFile(file, attributes);
            }

            /** What went in the meantime, or is nobody's to read, is not watched. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void awaited(Place place, Map<Path, List<Interest>> folders) {
        Path missing = place.folder();
        for (Path above = missing.getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above)) {
                add(folders, above, new Interest(place, Set.of(name(missing))));
                return;
            }
            missing = above;
        }
    }

    private static void add(Map<Path, List<Interest>> folders, Path folder, Interest interest) {
        folders.computeIfAbsent(folder, any -> new ArrayList<>()).add(interest);
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean isWritten(String name) {
        return WRITTEN.contains(name) || STATE.matcher(name).matches();
    }
}
