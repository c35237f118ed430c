package dev.daymark.site.output;

import dev.daymark.binary.Checksum;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    /** The first line of the file. Another version is no inventory, and the site is compared byte by byte. */
    private static final String VERSION = "daymark-inventory 3";

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

    /** Reads an inventory; empty when there is none or it makes no sense. */
    static Optional<Inventory> read(Path file) throws IOException {
        Map<String, Entry> files = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            if (!VERSION.equals(lines.readLine())) {
                return Optional.empty();
            }
            String origin = Objects.requireNonNullElse(lines.readLine(), "");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", 6);
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
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write(VERSION + "\n" + origin + "\n");
            for (Map.Entry<String, Entry> each : new TreeMap<>(files).entrySet()) {
                Entry entry = each.getValue();
                lines.write(String.join(
                        " ",
                        entry.hash(),
                        entry.checksum(),
                        String.valueOf(entry.size()),
                        String.valueOf(entry.modified()),
                        entry.made().text(),
                        each.getKey() + "\n"));
            }
        }
    }
}
