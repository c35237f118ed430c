package dev.daymark;

import dev.daymark.config.Configuration;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A folder of repositories, as a user has it, and the portal that becomes of it. */
final class Organisation {

    /** A descriptor that nothing is wrong with. */
    static final String GOOD = component("good");

    private final Path folder;

    private Organisation(Path folder) {
        this.folder = folder;
    }

    /** An organisation without repositories. */
    static Organisation in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("repos"));
        return new Organisation(folder);
    }

    /** A component descriptor with an owner that is declared with it. */
    static String component(String name) {
        return """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata:
                  name: %s
                spec:
                  type: service
                  lifecycle: production
                  owner: team-a
                """.formatted(name);
    }

    /** The same with a description. */
    static String component(String name, String description) {
        return component(name).replace("spec:", "  description: " + description + "\nspec:");
    }

    /** Adds a file to a repository. */
    Organisation with(String path, String text) throws IOException {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file to a repository. */
    Organisation with(String path, byte[] content) throws IOException {
        Path file = folder.resolve("repos").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    /** Adds a file beside the configuration. */
    Organisation beside(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Path repositories() {
        return folder.resolve("repos");
    }

    Path portal() {
        return folder.resolve("portal");
    }

    /** The text of a file of the portal. */
    String page(String path) throws IOException {
        return Files.readString(portal().resolve(path));
    }

    BuildReport generate() throws IOException, ConfigurationException {
        return generate("");
    }

    /** Builds the portal with more configuration than the source. */
    BuildReport generate(String configuration) throws IOException, ConfigurationException {
        return generate(configuration, portal(), 2);
    }

    /** Builds the portal with so much of people. */
    BuildReport generateFor(String people) throws IOException, ConfigurationException {
        return generate("portal: {name: Longshore, people: " + people + "}\n", "", portal(), 2);
    }

    /** Builds the portal with more settings of it. */
    BuildReport generateAs(String settings) throws IOException, ConfigurationException {
        return generate("portal: {name: Longshore, " + settings + "}\n", "", portal(), 2);
    }

    BuildReport generate(String more, Path output, int threads) throws IOException, ConfigurationException {
        return generate("portal: {name: Longshore}\n", more, output, threads);
    }

    private BuildReport generate(String portal, String more, Path output, int threads)
            throws IOException, ConfigurationException {
        Configuration configuration = new ConfigurationReader(Map.of()).read(portal + """
                        sources:
                          - directory: repos
                            url: https://github.com/longshore/{name}
                        """ + more, "daymark.yaml");
        return new Daymark(
                        configuration,
                        folder,
                        folder.resolve("cache"),
                        threads,
                        Progress.NONE,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .generate(output);
    }
}
