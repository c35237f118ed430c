package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.config.ConfigurationReader;
import dev.daymark.source.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read for the moment is there in the next build, though no commit has come. */
class PassingFaultsTest {

    private static final String TABLE = "a,b\n1,2\n";

    private final Path folder;
    private String first = "";
    private String second = "";
    private String theme = "body { margin: 1rem }";

    PassingFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void repository() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("repos/cart.git"))) {
            git.file("catalog-info.yaml", Organisation.component("cart"))
                    .file("docs/index.md", "# Cart\n\nSee [the table](table.csv).\n")
                    .file("docs/table.csv", TABLE);
            first = git.commit().name();
            second = git.file("docs/index.md", "# Trolley\n").commit().name();
        }
        show(first);
    }

    @Test
    void aFileThatCouldNotBeCopied() throws Exception {
        build("portal");
        theme = "body { margin: 2rem }";
        Path table = lose();
        assertThat(build("portal")).doesNotContainValue(TABLE);
        Files.move(table, original());

        assertThat(build("portal")).isEqualTo(build("fresh")).containsValue(TABLE);
    }

    @Test
    void aCommitThatCameAndWentWhileABuildWasReading() throws Exception {
        Map<String, String> between = build("portal", phase -> {
            if (phase.equals("Reading repositories")) {
                show(second);
            }
            return Progress.NONE.begin(phase);
        });
        assertThat(between).doesNotContainValue(TABLE);
        show(first);

        assertThat(build("portal")).isEqualTo(build("fresh")).containsValue(TABLE);
    }

    private void show(String commit) {
        try {
            Files.writeString(folder.resolve("repos/cart.git/refs/heads/main"), commit + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The loose object of the table. */
    private Path original() {
        // printf 'a,b\n1,2\n' | git hash-object --stdin
        String id = "cfa20f81071245f292f0b52b37beb7adf9259a26";
        return folder.resolve("repos/cart.git/objects")
                .resolve(id.substring(0, 2))
                .resolve(id.substring(2));
    }

    private Path lose() throws IOException {
        return Files.move(original(), folder.resolve("lost"));
    }

    private Map<String, String> build(String portal) throws Exception {
        return build(portal, Progress.NONE);
    }

    private Map<String, String> build(String portal, Progress progress) throws Exception {
        Path output = folder.resolve(portal);
        Path style = folder.resolve("theme/theme.css");
        Files.createDirectories(style.resolveSibling(""));
        Files.writeString(style, theme);
        new Daymark(
                        new ConfigurationReader(Map.of())
                                .read("portal: {theme: ./theme}\nsources: [{directory: repos}]\n", "daymark.yaml"),
                        folder,
                        folder.resolve("cache-of-" + portal),
                        2,
                        progress,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .generate(output);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
