package dev.daymark.site.output;

import dev.daymark.binary.ByteReader;
import dev.daymark.binary.ByteWriter;
import dev.daymark.binary.Checksum;
import dev.daymark.binary.Sealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private static final String VERSION = "daymark-inventory 5";

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
        return Sealed.open(VERSION, Files.readAllBytes(file)).map(content -> read(new ByteReader(content, 0)));
    }

    private static Inventory read(ByteReader in) {
        String origin = in.readText();
        List<List<String>> assets = new ArrayList<>();
        Map<String, Entry> files = new HashMap<>();
        while (!in.atEnd()) {
            String path = in.readText();
            files.put(path, entry(in, assets));
        }
        return new Inventory(files, origin);
    }

    private static Entry entry(ByteReader in, List<List<String>> assets) {
        return new Entry(in.readText(), in.readText(), in.readLong(), in.readLong(), made(in, assets));
    }

    private static Made made(ByteReader in, List<List<String>> assets) {
        String digest = in.readText();
        int place = in.readInt();
        if (place == assets.size()) {
            List<String> names = new ArrayList<>();
            for (int count = in.readCount(); count > 0; count--) {
                names.add(in.readText());
            }
            assets.add(List.copyOf(names));
        }
        return new Made(digest, assets.get(place));
    }

    void write(Path file) throws IOException {
        ByteWriter out = new ByteWriter();
        out.writeText(origin);
        Map<List<String>, Integer> assets = new HashMap<>();
        new TreeMap<>(files).forEach((path, entry) -> {
            out.writeText(path);
            out.writeText(entry.hash());
            out.writeText(entry.checksum());
            out.writeLong(entry.size());
            out.writeLong(entry.modified());
            write(entry.made(), out, assets);
        });
        Files.write(file, Sealed.seal(VERSION, out.bytes()));
    }

    /** Most pages use the same assets: their names are written where they come first. */
    private static void write(Made made, ByteWriter out, Map<List<String>, Integer> assets) {
        out.writeText(made.digest());
        Integer known = assets.putIfAbsent(made.assets(), assets.size());
        if (known != null) {
            out.writeInt(known);
            return;
        }
        out.writeInt(assets.size() - 1);
        out.writeInt(made.assets().size());
        made.assets().forEach(out::writeText);
    }
}
