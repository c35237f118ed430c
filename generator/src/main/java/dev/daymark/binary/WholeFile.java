package dev.daymark.binary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced at once: other processes see all of the old content, or all of the new one. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the content of a file. */
    public interface Writing {

        /** Writes all of it to another file. */
        void write(Path growing) throws IOException;
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
