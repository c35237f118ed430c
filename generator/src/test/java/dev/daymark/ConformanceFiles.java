package dev.daymark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The cases of a conformance suite: those on the class path, or those in the folder that the system property
 * {@code daymark.conformance} names, which may be the suite's own folder or one that holds several suites.
 */
public final class ConformanceFiles {

    public static final ObjectMapper JSON = new ObjectMapper();

    private ConformanceFiles() {}

    public static Path folder(String suite) {
        String given = System.getProperty("daymark.conformance", "").strip();
        if (!given.isEmpty()) {
            Path folder = Path.of(given);
            Path own = folder.resolve(suite);
            return Files.isDirectory(own) ? own : folder;
        }
        try {
            URL url = Objects.requireNonNull(ConformanceFiles.class.getResource("/conformance/" + suite));
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cases of a file with one JSON object per line; none when a given folder holds another suite. */
    public static Stream<JsonNode> lines(String suite, String file) {
        Path path = folder(suite).resolve(file);
        if (!Files.exists(path)) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank())
                    .map(ConformanceFiles::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
