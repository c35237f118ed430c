package dev.daymark.harvest;

import dev.daymark.binary.Digest;
import dev.daymark.source.FileTooLargeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A harvest with the files that its pages show, as one file to be published: a zip of {@code harvest.json}, {@code files/…}
 * and {@code SHA256SUMS} of all of them. What is read may come from anywhere, so it is limited and checked, and never
 * unpacked.
 */
public final class HarvestArchive {

    /** What the names of archives end in; before it stands the name of the repository. */
    public static final String ENDING = ".harvest.zip";

    private static final String HARVEST = "harvest.json";
    private static final String FILES = "files/";
    private static final String SUMS = "SHA256SUMS";
    private static final int MAX_ENTRIES = 20_000;
    private static final int MAX_FILE_BYTES = 32 << 20;
    private static final long MAX_BYTES = 1L << 30;

    /** The first moment that a zip can name: an archive does not tell when it was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path archive;
    private final Harvest harvest;
    private final String digest;

    private HarvestArchive(Path archive, Harvest harvest, String digest) {
        this.archive = archive;
        this.digest = digest;
        this.harvest = harvest;
    }

    /**
     * Writes an archive.
     *
     * @param files by path in the repository
     * @param folder where to write it; comes into being when it is missing
     * @return the archive
     */
    public static Path write(Harvest harvest, SortedMap<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path archive = folder.resolve(harvest.repository().name() + ENDING);
        Path growing = folder.resolve(archive.getFileName() + ".part");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(growing))) {
            write(harvest, files, zip);
        }
        return Files.move(growing, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Harvest harvest, SortedMap<String, byte[]> files, ZipOutputStream zip)
            throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.put(HARVEST, HarvestFile.write(harvest));
        files.forEach((path, content) -> entries.put(FILES + path, content));
        ByteArrayOutputStream sums = new ByteArrayOutputStream();
        for (var entry : entries.entrySet()) {
            write(entry.getKey(), entry.getValue(), zip);
            sums.writeBytes(
                    (Digest.of(entry.getValue()) + "  " + entry.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        write(SUMS, sums.toByteArray(), zip);
    }

    private static void write(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Reads the harvest of an archive, of which the digest tells whether it is known already. */
    interface Reading {
        Harvest read(String digest, byte[] harvest) throws IOException;
    }

    /**
     * Opens an archive and checks all of it.
     *
     * @throws IOException when it is none, is damaged, of another version, or exceeds a limit
     */
    static HarvestArchive open(Path archive, Reading reading) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new IOException("it has more than " + MAX_ENTRIES + " files");
            }
            byte[] harvest = new byte[0];
            long bytes = 0;
            StringBuilder sums = new StringBuilder();
            byte[] told = new byte[0];
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content =
                        content(zip, entry, entry.getName().equals(HARVEST) ? HarvestFile.MAX_BYTES : MAX_FILE_BYTES);
                bytes += content.length;
                if (bytes > MAX_BYTES) {
                    throw new IOException("it has more than " + MAX_BYTES + " bytes");
                }
                if (entry.getName().equals(SUMS)) {
                    told = content;
                    continue;
                }
                harvest = entry.getName().equals(HARVEST) ? content : harvest;
                sums.append(Digest.of(content))
                        .append("  ")
                        .append(entry.getName())
                        .append('\n');
            }
            if (!new String(told, StandardCharsets.UTF_8).contentEquals(sums)) {
                throw new IOException("its checksums are not those of its files");
            }
            String digest = digest(told);
            return new HarvestArchive(archive, reading.read(digest, harvest), digest);
        }
    }

    /** Tells it apart from every other: SHA-256, hexadecimal. */
    String digest() {
        return digest;
    }

    /** What the repository says. */
    Harvest harvest() {
        return harvest;
    }

    /**
     * Reads a file of the repository.
     *
     * @throws IOException when the archive does not hold it, or it is larger than wanted
     */
    byte[] read(String path, long maxBytes) throws IOException {
        try (ZipFile zip = zip()) {
            return read(zip, path, maxBytes);
        }
    }

    /**
     * Opens it for several files.
     *
     * @throws IOException when it cannot be opened, or another one stands in its place by now
     */
    ZipFile zip() throws IOException {
        ZipFile zip = new ZipFile(archive.toFile());
        try {
            checkSame(zip);
            return zip;
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void checkSame(ZipFile zip) throws IOException {
        ZipEntry sums = zip.getEntry(SUMS);
        if (sums == null || !digest.equals(digest(content(zip, sums, MAX_FILE_BYTES)))) {
            throw new IOException("another harvest has been published since it was read");
        }
    }

    private static String digest(byte[] sums) {
        return Digest.of(List.of(new String(sums, StandardCharsets.UTF_8)));
    }

    /** The same as {@link #read(String, long)}, of an archive that is open. */
    static byte[] read(ZipFile zip, String path, long maxBytes) throws IOException {
        ZipEntry entry = zip.getEntry(FILES + path);
        if (entry == null) {
            throw new NoSuchFileException(path, null, "it is not in the published harvest");
        }
        byte[] content = content(zip, entry, MAX_FILE_BYTES);
        if (content.length > maxBytes) {
            throw new FileTooLargeException(path, maxBytes);
        }
        return content;
    }

    private static byte[] content(ZipFile zip, ZipEntry entry, int limit) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw new FileTooLargeException(entry.getName(), limit);
            }
            return content;
        }
    }
}
