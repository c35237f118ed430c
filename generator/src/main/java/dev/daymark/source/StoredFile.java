package dev.daymark.source;

import dev.daymark.binary.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file of a {@link FileStore}, on this machine.
 *
 * @param name what the store calls it
 * @param content where it is
 * @param staleBecause why it is that of an earlier run, if it is
 * @param good where the last one is kept that turned out to be good; need not exist
 */
public record StoredFile(String name, Path content, Optional<String> staleBecause, Path good) {

    /** Keeps the file for the case that a later one is damaged. A cache that cannot be written keeps none. */
    public void keep() {
        try {
            if (Files.exists(good)
                    && Files.size(good) == Files.size(content)
                    && Files.getLastModifiedTime(good).equals(Files.getLastModifiedTime(content))) {
                return;
            }
            WholeFile.replace(
                    good,
                    growing -> Files.copy(
                            content, growing, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES));
        } catch (IOException e) {
            // A full or read-only cache costs the fallback.
        }
    }
}
