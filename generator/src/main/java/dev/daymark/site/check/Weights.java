package dev.daymark.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the files that pages load weigh, compressed. Most pages load the same few. */
final class Weights {

    private final Path root;
    private final Map<String, Integer> known = new HashMap<>();

    Weights(Path root) {
        this.root = root;
    }

    /** The weight of a file; 0 when there is none, which is reported as a dead link. */
    int of(String file) {
        return known.computeIfAbsent(file, this::weigh);
    }

    private int weigh(String file) {
        Path path = root.resolve(file);
        try {
            return Files.isRegularFile(path) ? Budget.compressed(Files.readAllBytes(path)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
