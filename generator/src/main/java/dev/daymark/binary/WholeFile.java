package dev.daymark.binary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** A file that is replaced at once: other processes see all of the old content, or all of the new one. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the content of a file. */
    public interface Writing {

        /** Writes all of it to another file. */
        void write(Path growing) throws IOException;
    }

    /** Deletes the files of a folder that nobody has written or marked for a time, such as what a kill has left. */
    public static void deleteOld(Path folder, Duration kept) {
        Instant oldest = Instant.now().minus(kept);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // There is none, or another build has deleted it already.
        }
    }

    /**
     * Replaces a file, whose folder comes into being when it is missing.
     *
     * @throws IOException when that failed; what was there is still there
     */
    public static void replace(Path file, Writing writing) throws IOException {
        Path folder = file.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        Path growing = Files.createTempFile(folder, "new", ".tmp");
        try {
            writing.write(growing);
            Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
