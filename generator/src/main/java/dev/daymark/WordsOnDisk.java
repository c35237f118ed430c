package dev.daymark;

import dev.daymark.binary.Digest;
import dev.daymark.binary.Sealed;
import dev.daymark.binary.WholeFile;
import dev.daymark.search.TextMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the last search of a portal has read of texts, in a file that is named after the portal and begins with which Daymark
 * has read them. What cannot be read or written costs time and nothing else.
 */
final class WordsOnDisk implements TextMemory {

    /** Files of portals that have not changed in this time go. */
    private static final Duration KEPT = Duration.ofDays(90);

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
            return Sealed.open(edition, Files.readAllBytes(file)).orElse(new byte[0]);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public void write(byte[] bytes) {
        try {
            WholeFile.deleteOld(file.resolveSibling(""), KEPT);
            WholeFile.replace(file, growing -> Files.write(growing, Sealed.seal(edition, bytes)));
        } catch (IOException e) {
            // A full or read-only cache costs the next build time.
        }
    }
}
