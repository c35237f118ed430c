package dev.daymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Exactly which Daymark this is: version and code, also between releases, with the features that others bring, the
 * libraries, and the Java that runs it, which knows more letters in each release. What an edition has made holds for no other.
 */
final class Edition {

    private Edition() {}

    /** Texts that two editions do not share. */
    static List<String> of(Features features) {
        List<String> edition = new ArrayList<>(
                List.of(Version.current(), "Java " + Runtime.version().feature()));
        features.places().forEach(place -> edition.addAll(code(place)));
        edition.addAll(libraries(Edition.class.getClassLoader()));
        return List.copyOf(edition);
    }

    /** Jars are called after their versions, and whoever runs the plugin may choose others. */
    static SortedSet<String> libraries(ClassLoader classPath) {
        SortedSet<String> names = new TreeSet<>();
        if (classPath instanceof URLClassLoader some) {
            for (URL url : some.getURLs()) {
                names.add(url.getPath().substring(url.getPath().lastIndexOf('/') + 1));
            }
        }
        return names;
    }

    private static List<String> code(Path place) {
        try {
            return Files.isDirectory(place) ? classes(place) : entries(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar has a checksum of each file. */
    private static List<String> entries(Path jar) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> all = file.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                entries.add(entry.getName() + " " + Long.toHexString(entry.getCrc()));
            }
        }
        Collections.sort(entries);
        return entries;
    }

    /** Where Daymark itself is being written. */
    private static List<String> classes(Path folder) throws IOException {
        TreeSet<String> classes = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                classes.add(folder.relativize(file) + " " + attributes.size() + " " + attributes.lastModifiedTime());
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(classes);
    }
}
