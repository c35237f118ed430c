package dev.daymark;

import dev.daymark.binary.Checksum;
import dev.daymark.binary.Digest;
import dev.daymark.binary.WholeFile;
import dev.daymark.search.TextMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What the last search of a portal has read of texts, in a file that is named after the portal and begins with a digest of
 * which Daymark has read them and of the rest of the file. What cannot be read or written costs time and nothing else.
 */
final class WordsOnDisk implements TextMemory {

    private static final int HEAD = 32;

    private final Path file;
    private final String edition;

    /**
     * The memory of a portal.
     *
     * @param cache the folder of everything that is kept
     * @param portal what the portal is called
     * @param edition which Daymark reads
     */
    WordsOnDisk(Path cache, String portal, List<String> edition) {
        this.file = cache.resolve("words").resolve(Digest.of(List.of(portal)).substring(0, 16));
        this.edition = Digest.of(edition);
    }

    @Override
    public byte[] read() {
        try {
            byte[] all = Files.readAllBytes(file);
            byte[] rest = Arrays.copyOfRange(all, Math.min(HEAD, all.length), all.length);
            return Arrays.equals(head(rest), Arrays.copyOf(all, HEAD)) ? rest : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public void write(byte[] bytes) {
        try {
            byte[] all = Arrays.copyOf(head(bytes), HEAD + bytes.length);
            System.arraycopy(bytes, 0, all, HEAD, bytes.length);
            WholeFile.replace(file, growing -> Files.write(growing, all));
        } catch (IOException e) {
            // A full or read-only cache costs the next build time.
        }
    }

    private byte[] head(byte[] rest) {
        return HexFormat.of().parseHex(Digest.of(List.of(edition, Checksum.of(rest))));
    }
}
