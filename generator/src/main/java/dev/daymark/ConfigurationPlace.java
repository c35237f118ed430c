package dev.daymark;

import dev.daymark.config.Configuration;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the configuration is, or would be.
 *
 * @param here the folder that somebody stands in
 * @param named the file that somebody named; without it, the usual one in this folder, if there is one
 * @param environment what {@code ${env.NAME}} stands for, by name
 */
public record ConfigurationPlace(Path here, Optional<Path> named, Map<String, String> environment) {

    /** Completes the paths. */
    public ConfigurationPlace {
        here = here.toAbsolutePath().normalize();
        named = named.map(file -> file.toAbsolutePath().normalize());
        environment = Map.copyOf(environment);
    }

    /** The file, which need not exist unless it was named. */
    public Path file() {
        return named.orElse(here.resolve(Configuration.FILE_NAME));
    }

    /** Where its relative paths begin. */
    public Path folder() {
        return Objects.requireNonNullElse(file().getParent(), here);
    }

    /** Where it can change. */
    Place place() {
        return Place.entries(folder(), Set.of(String.valueOf(file().getFileName())));
    }

    /**
     * Reads it as it is now; without a file it is that of the repository here.
     *
     * @throws NoSuchFileException when the file was named and is not there
     * @throws ConfigurationException when it has mistakes
     */
    public Configuration read() throws ConfigurationException, IOException {
        if (named.isEmpty() && !Files.exists(file())) {
            return Configuration.ofRepositoryHere();
        }
        return new ConfigurationReader(environment).read(file());
    }
}
