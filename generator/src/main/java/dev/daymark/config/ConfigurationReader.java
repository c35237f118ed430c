package dev.daymark.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Reads {@code daymark.yaml}. Immutable, thread-safe. */
public final class ConfigurationReader {

    private final Map<String, String> environment;

    /**
     * A reader that sees an environment.
     *
     * @param environment what {@code ${env.NAME}} stands for, by name
     */
    public ConfigurationReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads a file.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     * @throws IOException when it cannot be read
     * @throws ConfigurationException when it has mistakes; carries all of them
     */
    public Configuration read(Path file) throws IOException, ConfigurationException {
        return ConfigurationBinder.bind(
                ConfigurationFile.read(file, ConfigurationShape.ROOT, Reading.of(file, environment)));
    }

    /**
     * Reads a text.
     *
     * @param name what the file is called in messages
     * @throws ConfigurationException when it has mistakes; carries all of them
     */
    public Configuration read(String text, String name) throws ConfigurationException {
        return ConfigurationBinder.bind(
                ConfigurationFile.read(text, ConfigurationShape.ROOT, Reading.of(name, environment)));
    }

    /** The JSON Schema of the file, for editors: the resource {@code daymark/schema/daymark.schema.json}. */
    public static String schema() {
        return JsonSchema.write(ConfigurationShape.ROOT);
    }
}
