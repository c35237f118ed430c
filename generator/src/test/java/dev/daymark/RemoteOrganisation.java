package dev.daymark;

import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.source.GitFixture;
import dev.daymark.source.server.SmartHttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repository {@code ferry} on a git server, and the portals that become of it. */
final class RemoteOrganisation implements AutoCloseable {

    private final Path folder;
    private final GitFixture ferry;
    private SmartHttpServer server;

    RemoteOrganisation(Path folder) throws IOException {
        this.folder = folder;
        ferry = GitFixture.bare(bare("ferry"));
        push("first");
        server = SmartHttpServer.of(folder.resolve("repositories"));
    }

    /** Makes this the only commit, whatever there was. */
    void push(String text) throws IOException {
        ferry.file("catalog-info.yaml", Organisation.component("ferry", text))
                .file("docs/index.md", "# Ferry\n\nThe *" + text + "* state.\n")
                .commit();
    }

    /** A git directory on the server. */
    Path bare(String name) {
        return folder.resolve("repositories/" + name + ".git");
    }

    SmartHttpServer server() {
        return server;
    }

    /** Starts the server again after it was closed. */
    void restart() throws IOException {
        server = server.again();
    }

    /** What the portal is made of. */
    String configuration() {
        return "sources: [{git: '" + server.url("ferry.git") + "'}]";
    }

    BuildReport build(String cache, String output) throws IOException, ConfigurationException {
        return daymark(configuration(), folder.resolve(cache), Progress.NONE).generate(folder.resolve(output));
    }

    static Daymark daymark(String configuration, Path cache, Progress progress) throws ConfigurationException {
        return new Daymark(
                new ConfigurationReader(Map.of()).read(configuration, "daymark.yaml"),
                cache,
                cache,
                2,
                progress,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** The files of a portal by path. */
    Map<String, String> portal(String output) throws IOException {
        Path root = folder.resolve(output);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** The files that two portals do not both have with the same content. */
    static Set<String> differences(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        server.close();
        ferry.close();
    }
}
