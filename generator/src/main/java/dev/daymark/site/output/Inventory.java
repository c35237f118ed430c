package dev.daymark.site.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.daymark.binary.Checksum;
import dev.daymark.binary.Sealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What Daymark wrote into a folder. Tells unchanged files from changed ones without reading them back.
 *
 * @param files by path from the site's root
 * @param origin digest of all that the site was made of; empty when that is not known
 */
record Inventory(Map<String, Entry> files, String origin) {

    /** What the file is. Another version is no inventory, and the site is compared byte by byte. */
    private static final String VERSION = "daymark-inventory 4";

    private static final long SECOND = 1_000_000_000L;

    /**
     * A file as written.
     *
     * @param hash SHA-256 of its content, 64 hexadecimal digits
     * @param checksum the {@link Checksum} of its content, by which it is compared
     * @param size in bytes
     * @param modified nanoseconds since 1970, as the file system reports them
     * @param made what it was made of
     */
    record Entry(String hash, String checksum, long size, long modified, Made made) {

        /** A file of which nothing is known but that it is Daymark's. */
        static final Entry UNKNOWN = new Entry("", "", -1, 0, Made.UNKNOWN);

        /** The same file, made of something else. */
        Entry with(Made other) {
            return new Entry(hash, checksum, size, modified, other);
        }

        /** Archives, in which CI servers keep folders, may have no more than the second. */
        boolean matches(BasicFileAttributes attributes) {
            long time = modificationTime(attributes);
            return attributes.isRegularFile()
                    && attributes.size() == size
                    && (time == modified || time == modified - Math.floorMod(modified, SECOND));
        }
    }

    static long modificationTime(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** Reads an inventory; empty when there is none, or it is not as it was written. */
    static Optional<Inventory> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<byte[]> content = Sealed.open(VERSION, Files.readAllBytes(file));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Iterator<String> lines = new String(content.get(), UTF_8).lines().iterator();
        String origin = lines.next();
        Map<String, Entry> files = new HashMap<>();
        while (lines.hasNext()) {
            String[] parts = lines.next().split(" ", 6);
            files.put(
                    parts[5],
                    new Entry(
                            parts[0],
                            parts[1],
                            Long.parseLong(parts[2]),
                            Long.parseLong(parts[3]),
                            Made.read(parts[4])));
        }
        return Optional.of(new Inventory(files, origin));
    }

    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder(origin).append('\n');
        new TreeMap<>(files)
                .forEach((path, entry) -> lines.append(String.join(
                        " ",
                        entry.hash(),
                        entry.checksum(),
                        String.valueOf(entry.size()),
                        String.valueOf(entry.modified()),
                        entry.made().text(),
                        path + "\n")));
        Files.write(file, Sealed.seal(VERSION, lines.toString().getBytes(UTF_8)));
    }
}
