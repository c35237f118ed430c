package dev.daymark.sample.search;

import dev.daymark.Daymark;
import dev.daymark.Progress;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The portal of public repositories, whose descriptors and documentation lie in {@code src/test/real}. */
final class RealPortal {

    /** Where it is. */
    static final Path FOLDER = generate();

    private static final int THREADS = 2;

    private RealPortal() {}

    private static Path generate() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "real")).toAbsolutePath();
            Path configuration = Files.writeString(folder.resolve("daymark.yaml"), configuration());
            new Daymark(
                            new ConfigurationReader(Map.of()).read(configuration),
                            folder,
                            folder.resolve("cache"),
                            THREADS,
                            Progress.NONE,
                            Clock.systemUTC())
                    .generate(folder.resolve("portal"));
            return folder.resolve("portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String configuration() throws IOException {
        Path real = Path.of("src", "test", "real").toAbsolutePath();
        try (Stream<Path> owners = Files.list(real)) {
            List<Path> folders = owners.filter(Files::isDirectory).sorted().toList();
            return folders.stream()
                    .map(owner -> "  - {directory: '%s', url: 'https://github.com/%s/{name}'}\n"
                            .formatted(owner, owner.getFileName()))
                    .collect(Collectors.joining("", "portal: {name: Real}\nsources:\n", ""));
        }
    }
}
