package dev.daymark.site.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    private static final String MARK = "api/daymark/manifest.json";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Path folder;
    private final Path output;

    SiteWriterTest(@TempDir Path folder) {
        this.folder = folder;
        this.output = folder.resolve("portal");
    }

    @Test
    void writesANewSite() throws IOException {
        WriteSummary summary = build(Map.of("index.html", "home", "a/b/index.html", "b", MARK, "{}"));

        assertThat(summary).isEqualTo(new WriteSummary(3, 0, 0));
        assertThat(content()).isEqualTo(new TreeMap<>(Map.of("index.html", "home", "a/b/index.html", "b", MARK, "{}")));
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        Map<String, String> site = Map.of("index.html", "home", "a/index.html", "a", MARK, "{}");
        build(site);
        Object folderBefore = Files.readAttributes(output, "*").get("fileKey");
        makeOld();

        WriteSummary summary = build(site);

        assertThat(summary).isEqualTo(new WriteSummary(0, 3, 0));
        assertThat(changedSinceLongAgo()).isEmpty();
        assertThat(Files.readAttributes(output, "*").get("fileKey")).isEqualTo(folderBefore);
    }

    @Test
    void writesOnlyWhatChangedAndDeletesWhatIsGone() throws IOException {
        build(Map.of("index.html", "home", "same/index.html", "same", "gone/deep/index.html", "x", MARK, "{1}"));
        makeOld();

        WriteSummary summary =
                build(Map.of("index.html", "HOME", "same/index.html", "same", "new.html", "n", MARK, "{2}"));

        assertThat(summary).isEqualTo(new WriteSummary(3, 1, 1));
        assertThat(changedSinceLongAgo().keySet()).containsExactlyInAnyOrder("index.html", "new.html", MARK);
        assertThat(output.resolve("gone")).doesNotExist();
        assertThat(output.resolve("index.html")).hasContent("HOME");
    }

    @Test
    void repairsWhatWasEditedByHand() throws IOException {
        Map<String, String> site = Map.of("index.html", "home", "b.html", "bbb", "c.html", "c", MARK, "{}");
        build(site);
        Files.writeString(output.resolve("index.html"), "HOME");
        Files.setLastModifiedTime(output.resolve("index.html"), LONG_AGO);
        Files.delete(output.resolve("b.html"));

        WriteSummary summary = build(site);

        assertThat(summary).isEqualTo(new WriteSummary(2, 2, 0));
        assertThat(content()).isEqualTo(new TreeMap<>(site));
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        build(Map.of("index.html", "home", "old.html", "x", MARK, "{}"));
        Files.createDirectories(output.resolve(".git"));
        Files.writeString(output.resolve(".git/config"), "mine");
        Files.writeString(output.resolve("CNAME"), "portal.example");

        build(Map.of("index.html", "HOME", "two.html", "2", MARK, "{2}"));

        assertThat(content())
                .isEqualTo(new TreeMap<>(Map.of(
                        "index.html",
                        "HOME",
                        "two.html",
                        "2",
                        MARK,
                        "{2}",
                        ".git/config",
                        "mine",
                        "CNAME",
                        "portal.example")));
    }

    @Test
    void exchangesFilesAndFoldersOfOneNameEvenAmongFilesOfOthers() throws IOException {
        build(Map.of("a", "file", "b/c/d", "file", MARK, "{}"));
        Files.writeString(output.resolve("CNAME"), "portal.example");

        build(Map.of("a/x", "below", "b", "above", MARK, "{}"));

        assertThat(content())
                .isEqualTo(new TreeMap<>(Map.of("a/x", "below", "b", "above", MARK, "{}", "CNAME", "portal.example")));
    }

    @Test
    void knowsUnchangedFilesWithoutItsInventory() throws IOException {
        build(Map.of("index.html", "home", "old.html", "x", MARK, "{}"));
        FileTrees.delete(folder.resolve(".portal.daymark"));
        makeOld();

        WriteSummary summary = build(Map.of("index.html", "home", "new.html", "n", MARK, "{}"));

        assertThat(summary).isEqualTo(new WriteSummary(1, 2, 1));
        assertThat(changedSinceLongAgo().keySet()).containsExactly("new.html");
        assertThat(output.resolve("old.html")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, ' ', '\n', '9'})
    void knowsUnchangedFilesThoughItsInventoryIsDamaged(int damage) throws IOException {
        Map<String, String> site = Map.of("index.html", "home", "a/index.html", "a", MARK, "{}");
        build(site);
        String hash = hash(site);
        Path inventory = folder.resolve(".portal.daymark/inventory");
        byte[] whole = Files.readAllBytes(inventory);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] = (byte) damage;
            Files.write(inventory, damaged);

            try (SiteWriter writer = SiteWriter.open(output)) {
                for (Map.Entry<String, String> file : site.entrySet()) {
                    writer.write(file.getKey(), file.getValue().getBytes(UTF_8));
                }
                assertThat(writer.contentHash()).isEqualTo(hash);
                assertThat(writer.commit()).isEqualTo(new WriteSummary(0, 3, 0));
            }
        }
    }

    @Test
    void believesNoNoteThatIsDamaged() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            writer.write(MARK, "{}".getBytes(UTF_8));
            writer.commit("origin");
            writer.note("origin", "report".getBytes(UTF_8));
        }
        Path note = folder.resolve(".portal.daymark/note");
        byte[] whole = Files.readAllBytes(note);
        assertThat(standing("origin")).hasValue("report");
        assertThat(standing("other")).isEmpty();
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(note, damaged);
            assertThat(standing("origin")).isEmpty();
        }
        Files.write(note, new byte[0]);
        assertThat(standing("origin")).isEmpty();
    }

    private Optional<String> standing(String origin) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            return writer.standing(origin).map(note -> new String(note, UTF_8));
        }
    }

    @Test
    void knowsItsFilesAfterACommitThatEndedHalfWay() throws IOException {
        build(Map.of("index.html", "home", MARK, "{}"));
        Path others = output.resolve("z.html");
        Files.createDirectories(others.resolve("of-others"));
        Files.writeString(output.resolve("CNAME"), "portal.example");
        assertThatThrownBy(() -> build(Map.of("index.html", "HOME", "a.html", "a", "z.html", "z", MARK, "{}")))
                .isInstanceOf(OutputException.class);
        assertThat(output.resolve("a.html")).exists();
        FileTrees.delete(others);

        build(Map.of("index.html", "home", MARK, "{}"));

        assertThat(content())
                .isEqualTo(new TreeMap<>(Map.of("index.html", "home", MARK, "{}", "CNAME", "portal.example")));
    }

    @Test
    void leavesThePreviousSiteWhenABuildFails() throws IOException {
        build(Map.of("index.html", "home", MARK, "{}"));
        makeOld();

        try (SiteWriter writer = SiteWriter.open(output)) {
            writer.write("index.html", "changed".getBytes(UTF_8));
            writer.write("other.html", "new".getBytes(UTF_8));
        }

        assertThat(content()).isEqualTo(new TreeMap<>(Map.of("index.html", "home", MARK, "{}")));
        assertThat(changedSinceLongAgo()).isEmpty();
        assertThat(folder.resolve(".portal.daymark/next")).doesNotExist();
    }

    @Test
    void leavesThePreviousSiteWhenABuildIsKilled() throws Exception {
        build(Map.of("index.html", "home", "a/index.html", "a", MARK, "{}"));
        makeOld();

        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnfinishedBuild.class.getName(),
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(build.inputReader().readLine()).isEqualTo("written");
        build.destroyForcibly().waitFor();

        assertThat(content()).isEqualTo(new TreeMap<>(Map.of("index.html", "home", "a/index.html", "a", MARK, "{}")));
        assertThat(changedSinceLongAgo()).isEmpty();
        assertThat(build(Map.of("index.html", "home", "a/index.html", "a", MARK, "{}")))
                .isEqualTo(new WriteSummary(0, 3, 0));
    }

    /** Writes many files and then waits for its end. */
    static final class UnfinishedBuild {

        public static void main(String[] arguments) throws IOException {
            try (SiteWriter writer = SiteWriter.open(Path.of(arguments[0]))) {
                for (int i = 0; i < 500; i++) {
                    writer.write("a/" + i + ".html", "new".getBytes(UTF_8));
                }
                writer.write("index.html", "new".getBytes(UTF_8));
                System.out.println("written");
                System.in.read();
            }
        }
    }

    @Test
    void bringsThePreviousSiteBackAfterAKillBetweenTheTwoMoves() throws IOException {
        build(Map.of("index.html", "home", MARK, "{}"));
        Path state = folder.resolve(".portal.daymark");
        Files.move(output, state.resolve("previous"));
        Files.createDirectories(state.resolve("next"));
        Files.writeString(state.resolve("inventory.next"), "daymark-inventory 1\n");

        SiteWriter.open(output).close();

        assertThat(content()).isEqualTo(new TreeMap<>(Map.of("index.html", "home", MARK, "{}")));
        assertThat(build(Map.of("index.html", "home", MARK, "{}"))).isEqualTo(new WriteSummary(0, 2, 0));
    }

    @Test
    void completesTheExchangeAfterAKillBehindTheSecondMove() throws IOException {
        build(Map.of("index.html", "new", MARK, "{}"));
        Path state = folder.resolve(".portal.daymark");
        Files.move(state.resolve("inventory"), state.resolve("inventory.next"));
        Files.writeString(state.resolve("inventory"), "daymark-inventory 1\n");
        Files.createDirectories(state.resolve("previous"));
        Files.writeString(state.resolve("previous/index.html"), "old");

        assertThat(build(Map.of("index.html", "new", MARK, "{}"))).isEqualTo(new WriteSummary(0, 2, 0));
        assertThat(state.resolve("previous")).doesNotExist();
        assertThat(state.resolve("inventory.next")).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsNoPortal() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> SiteWriter.open(output))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(output.toString())
                .hasMessageContaining("not empty");
        assertThat(content()).isEqualTo(new TreeMap<>(Map.of("thesis.txt", "years of work")));
        assertThat(folder).isDirectoryContaining(path -> path.equals(output));
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.writeString(output, "a file");

        assertThatThrownBy(() -> SiteWriter.open(output))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("it is a file");
    }

    @Test
    void saysWhyAPlaceCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> SiteWriter.open(file.resolve("portal")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(file.resolve("portal").toString());
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        assertThatThrownBy(() -> SiteWriter.open(Path.of("/proc/portal")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("/proc/portal");
    }

    @Test
    void refusesASecondBuildAtTheSameTime() throws IOException {
        try (SiteWriter first = SiteWriter.open(output)) {
            first.write("index.html", new byte[0]);
            assertThatThrownBy(() -> SiteWriter.open(output)).hasMessageContaining("another build");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/passwd", "a//b", "a/../b", "", "a/", "c:/x", "a\\b", "."})
    void refusesPathsThatLeadOut(String path) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            assertThatThrownBy(() -> writer.write(path, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            writer.write("a", new byte[0]);
            assertThatThrownBy(() -> writer.write("a", new byte[0])).hasMessageContaining("two files a");
        }
    }

    @Test
    void followsAnOutputThatIsALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("disk/portal"));
        Files.createSymbolicLink(output, real);

        build(Map.of("index.html", "home", MARK, "{}"));
        build(Map.of("index.html", "HOME", MARK, "{2}"));

        assertThat(output).isSymbolicLink();
        assertThat(real.resolve("index.html")).hasContent("HOME");
    }

    @Test
    void hashesTheSiteAsSha256sumDoes() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            writer.write("b", "2".getBytes(UTF_8));
            writer.write("a", "1".getBytes(UTF_8));

            // printf 1 > a; printf 2 > b; sha256sum a b | sha256sum
            assertThat(writer.contentHash())
                    .isEqualTo("68c2919f4305e50800082ab7f11eb17d96c7832f59154e97b1d373a5179a63ea");
        }
    }

    private static String hash(Map<String, String> site) {
        SiteHash hash = new SiteHash();
        site.forEach((path, content) -> hash.write(path, content.getBytes(UTF_8)));
        return hash.hexadecimal();
    }

    private WriteSummary build(Map<String, String> site) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            for (Map.Entry<String, String> file : site.entrySet()) {
                writer.write(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            return writer.commit();
        }
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                content.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return content;
    }

    private void makeOld() throws IOException {
        for (String path : content().keySet()) {
            Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
        }
    }

    private Map<String, String> changedSinceLongAgo() throws IOException {
        Map<String, String> changed = content();
        for (String path : content().keySet()) {
            if (Files.getLastModifiedTime(output.resolve(path)).equals(LONG_AGO)) {
                changed.remove(path);
            }
        }
        return changed;
    }
}
