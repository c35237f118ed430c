package dev.daymark.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;

/** Reads {@code daymark.yaml}. Immutable, thread-safe. */
public final class ConfigurationReader {

    private final Map<String, String> environment;
    private final SortedSet<String> themes;

    /**
     * A reader that sees an environment.
     *
     * @param environment what {@code ${env.NAME}} stands for, by name
     */
    public ConfigurationReader(Map<String, String> environment) {
        this(environment, ConfigurationReader.class.getClassLoader());
    }

    ConfigurationReader(Map<String, String> environment, ClassLoader classPath) {
        this.environment = Map.copyOf(environment);
        this.themes = ThemeNames.on(classPath);
    }

    /**
     * Reads a file.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     * @throws IOException when it cannot be read
     * @throws ConfigurationException when it has mistakes; carries all of them
     */
    public Configuration read(Path file) throws IOException, ConfigurationException {
        Reading reading = Reading.of(file, environment, themes);
        return ConfigurationBinder.bind(ConfigurationFile.read(file, ConfigurationShape.ROOT, reading), themes);
    }

    /**
     * Reads a text.
     *
     * @param name what the file is called in messages
     * @throws ConfigurationException when it has mistakes; carries all of them
     */
    public Configuration read(String text, String name) throws ConfigurationException {
        Reading reading = Reading.of(name, environment, themes);
        return ConfigurationBinder.bind(ConfigurationFile.read(text, ConfigurationShape.ROOT, reading), themes);
    }

    /** The JSON Schema of the file, for editors: the resource {@code daymark/schema/daymark.schema.json}. */
    public static String schema() {
        return JsonSchema.write(ConfigurationShape.ROOT);
    }
}
