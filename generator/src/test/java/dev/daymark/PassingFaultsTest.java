package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.config.ConfigurationReader;
import dev.daymark.problem.Problem;
import dev.daymark.source.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read for the moment is there in the next build, though no commit has come. */
class PassingFaultsTest {

    private static final String TABLE = "a,b\n1,2\n";
    private static final String OTHER_TABLE = "c,d\n3,4\n";
    private static final String PART = "Trolleys have wheels.\n";

    private final Path folder;
    private String first = "";
    private String second = "";
    private String pushed = "";
    private List<Problem> problems = List.of();
    private String theme = "body { margin: 1rem }";

    PassingFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void repository() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("repos/cart.git"))) {
            git.file("catalog-info.yaml", Organisation.component("cart"))
                    .file("docs/index.md", "# Cart\n\nSee [the table](table.csv).\n\n--8<-- \"part.txt\"\n")
                    .file("docs/part.txt", PART)
                    .file("docs/table.csv", TABLE);
            first = git.commit().name();
            pushed = git.file("docs/table.csv", OTHER_TABLE).commit().name();
            second = git.file("docs/index.md", "# Trolley\n").commit().name();
        }
        show(first);
    }

    @Test
    void aFileThatCouldNotBeCopied() throws Exception {
        build("portal");
        theme = "body { margin: 2rem }";
        Path table = lose(blob(TABLE));
        assertThat(build("portal")).doesNotContainValue(TABLE);
        assertThat(problems)
                .extracting(problem -> problem.location().path() + " " + problem.code())
                .contains("docs/table.csv file-unreadable");
        Files.move(table, object(blob(TABLE)));

        assertThat(build("portal")).isEqualTo(build("fresh")).containsValue(TABLE);
    }

    @ParameterizedTest
    @CsvSource({"docs/table.csv,docs-link", "docs/part.txt,docs-page"})
    void aFileThatAPageLinksToOrIncludes(String path, String consequence) throws Exception {
        String object = blob(path.endsWith(".csv") ? TABLE : PART);
        Path lost = lose(object);
        build("portal");
        assertThat(problems)
                .extracting(problem -> problem.location().path() + " " + problem.code())
                .contains(path + " file-unreadable");
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals(consequence))
                .extracting(problem -> problem.location().path())
                .containsExactly("docs/index.md");
        Files.move(lost, object(object));

        assertThat(build("portal")).isEqualTo(build("fresh"));
        assertThat(problems).extracting(Problem::code).doesNotContain("file-unreadable", consequence);
    }

    @Test
    void copiesFilesOfTheCommitThatWasReadAfterAnotherWasPushedOverIt() throws Exception {
        Map<String, String> files = build("portal", pushedWhileWriting(() -> {}));

        assertThat(files).containsValue(TABLE).doesNotContainValue(OTHER_TABLE);
    }

    @Test
    void copiesNoFilesOfAnotherCommitWhenTheOneThatWasReadIsGone() throws Exception {
        Map<String, String> files = build("portal", pushedWhileWriting(() -> lose(first)));

        assertThat(files).doesNotContainValue(TABLE).doesNotContainValue(OTHER_TABLE);
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("file-unreadable"))
                .extracting(problem -> problem.location().path() + ": " + problem.message())
                .contains("docs/table.csv: \"docs/table.csv\" could not be copied into the portal, where it is empty:"
                        + " commit " + first + " is missing: the clone is incomplete");
    }

    private interface Moving {
        void run() throws IOException;
    }

    private Progress pushedWhileWriting(Moving more) {
        return phase -> {
            if (phase.equals("Writing pages")) {
                show(pushed);
                try {
                    more.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Progress.NONE.begin(phase);
        };
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

    private static String blob(String text) {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter
                    .idFor(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8))
                    .name();
        }
    }

    /** The file of a loose object. */
    private Path object(String id) {
        return folder.resolve("repos/cart.git/objects")
                .resolve(id.substring(0, 2))
                .resolve(id.substring(2));
    }

    private Path lose(String id) throws IOException {
        return Files.move(object(id), folder.resolve("lost"));
    }

    private Map<String, String> build(String portal) throws Exception {
        return build(portal, Progress.NONE);
    }

    private Map<String, String> build(String portal, Progress progress) throws Exception {
        Path output = folder.resolve(portal);
        Path style = folder.resolve("theme/theme.css");
        Files.createDirectories(style.resolveSibling(""));
        Files.writeString(style, theme);
        problems = new Daymark(
                        new ConfigurationReader(Map.of())
                                .read("portal: {theme: ./theme}\nsources: [{directory: repos}]\n", "daymark.yaml"),
                        folder,
                        folder.resolve("cache-of-" + portal),
                        2,
                        progress,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .generate(output)
                .problems();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
