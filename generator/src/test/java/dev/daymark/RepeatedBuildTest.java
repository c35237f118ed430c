package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.config.Configuration;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.source.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that find most of their work done make what a build makes that finds nothing. */
class RepeatedBuildTest {

    private static final int REPOSITORIES = 6;

    private final Path folder;
    private final Organisation organisation;
    private String sources = "[{directory: repos}]";
    private String portal = "{name: Longshore, theme: ./theme}";
    private int builds;

    RepeatedBuildTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.organisation = Organisation.in(folder);
        organisation.beside("theme/theme.css", "");
        for (int i = 0; i < REPOSITORIES; i++) {
            add(i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void makesTheSameAsABuildFromNothing(long seed) throws Exception {
        Random random = new Random(seed);
        build(portal());
        for (int round = 0; round < 5; round++) {
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                edit(random);
            }
            Map<String, String> before = contents(portal());
            Map<String, FileTime> times = times(portal());

            Work work = build(portal());

            Map<String, String> after = contents(portal());
            Path fresh = folder.resolve("fresh" + round);
            build(fresh);
            assertThat(after).isEqualTo(contents(fresh));
            List<String> changed = after.keySet().stream()
                    .filter(path -> !Objects.requireNonNull(after.get(path)).equals(before.get(path)))
                    .toList();
            assertThat(times(portal()))
                    .allSatisfy((path, time) ->
                            assertThat(time.equals(times.get(path))).as(path).isEqualTo(!changed.contains(path)));
            assertThat(work.written()).isEqualTo(changed.size() + 2);
            assertThat(work.rendered() + work.kept()).isEqualTo(pages(portal()));
        }
    }

    @Test
    void tellsTheSameAgainWhenNothingHasMoved() throws Exception {
        BuildReport first = generate(portal());

        BuildReport second = generate(portal());

        int files = first.work().written();
        assertThat(second)
                .isEqualTo(new BuildReport(
                        first.repositories(),
                        first.entities(),
                        first.pages(),
                        first.problems(),
                        new Work(0, REPOSITORIES, 0, first.pages(), 2, files - 2, 0)));
        assertThat(first.problems()).isNotEmpty();
    }

    @Test
    void makesAgainWhatIsMissingThoughNothingHasMoved() throws Exception {
        build(portal());
        Map<String, String> whole = contents(portal());
        Files.delete(portal().resolve("index.html"));

        Work work = build(portal());

        assertThat(contents(portal())).isEqualTo(whole);
        assertThat(work.kept()).isGreaterThan(5 * work.rendered());
    }

    @Test
    void readsOnlyTheRepositoryThatChanged() throws Exception {
        build(portal());
        organisation.with("repo3/docs/more.md", "# More\n\nAn edited text.\n");

        Work work = build(portal());

        assertThat(work.harvested()).isOne();
        assertThat(work.recalled()).isEqualTo(REPOSITORIES - 1);
        assertThat(work.kept()).isGreaterThan(work.rendered());
    }

    @Test
    void seesWhatNobodyHasCommitted() throws Exception {
        sources = "[{directory: repos, uncommitted: true}]";
        try (GitFixture git = GitFixture.workTree(organisation.repositories().resolve("repo3"))) {
            git.file("README.md", "").commit();
        }
        build(portal());
        assertThat(build(portal()))
                .isEqualTo(new Work(
                        0, REPOSITORIES, 0, pages(portal()), 2, files(portal()).size(), 0));
        organisation.with("repo3/docs/more.md", "# More\n\nAn edited text.\n");

        Work work = build(portal());

        assertThat(work.harvested()).isOne();
        assertThat(work.kept()).isGreaterThan(work.rendered());
        assertThat(portal().resolve("docs/default/component/service3/more/index.html"))
                .content()
                .contains("An edited text.");
    }

    @Test
    void keepsNoPageThatSomebodyChanged() throws Exception {
        build(portal());
        Path page = portal().resolve("docs/default/component/service1/more/index.html");
        String written = Files.readString(page);
        Files.writeString(page, "changed by hand");

        build(portal());

        assertThat(page).content().isEqualTo(written);
    }

    @Test
    void rendersAllPagesWithAnotherTheme() throws Exception {
        build(portal());
        organisation.beside("theme/theme.css", "body { margin: 1rem }");

        assertThat(build(portal()).kept()).isZero();
    }

    private Path portal() {
        return folder.resolve("portal");
    }

    private void add(int number) throws IOException {
        organisation
                .with("repo" + number + "/catalog-info.yaml", component(number, "service" + number, "team-a", "First."))
                .with("repo" + number + "/docs/index.md", "# Service " + number + "\n\nSee [more](more.md).\n")
                .with("repo" + number + "/docs/more.md", "# More\n\n- [ ] a task of " + number + "\n");
    }

    private static String component(int number, String name, String owner, String description) {
        return Organisation.component(name, description)
                        .replace("  name: ", "  annotations: {backstage.io/techdocs-ref: 'dir:.'}\n  name: ")
                        .replace("team-a", owner)
                + "  dependsOn: [component:service" + (number + 1) % REPOSITORIES + "]\n";
    }

    private void edit(Random random) throws IOException {
        int number = random.nextInt(REPOSITORIES);
        String repository = "repo" + number;
        String word = "word" + random.nextInt(1000);
        switch (random.nextInt(9)) {
            case 0 ->
                organisation.with(
                        repository + "/catalog-info.yaml", component(number, "service" + number, "team-a", word));
            case 1 -> organisation.with(repository + "/catalog-info.yaml", component(number, word, "team-a", "First."));
            case 2 ->
                organisation.with(
                        repository + "/catalog-info.yaml", component(number, "service" + number, word, "First."));
            case 3 -> delete(organisation.repositories().resolve(repository));
            case 4 -> add(number);
            case 5 -> organisation.with(repository + "/docs/more.md", "# " + word + "\n\nSee [home](index.md).\n");
            case 6 -> delete(organisation.repositories().resolve(repository + "/docs/more.md"));
            case 7 ->
                portal = "{name: " + word + ", theme: ./theme, urls: " + (random.nextBoolean() ? "file" : "directory")
                        + "}";
            default -> organisation.beside("theme/theme.css", "body { margin: " + random.nextInt(3) + "rem }");
        }
    }

    private Work build(Path output) throws Exception {
        return generate(output).work();
    }

    private BuildReport generate(Path output) throws Exception {
        Configuration configuration = new ConfigurationReader(Map.of())
                .read("portal: " + portal + "\nsources: " + sources + "\n", "daymark.yaml");
        Path cache = output.equals(portal()) ? folder.resolve("cache") : folder.resolve("cache" + builds++);
        Clock clock = Clock.fixed(Instant.EPOCH.plusSeconds(builds++), ZoneOffset.UTC);
        return new Daymark(configuration, folder, cache, 2, Progress.NONE, clock).generate(output);
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** All files but those that tell of the time of the build. */
    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("api/daymark/build.json") && !file.endsWith("data/build.js"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(root)) {
            contents.put(root.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    private static int pages(Path root) throws IOException {
        return (int) files(root).stream()
                .filter(file -> file.toString().endsWith(".html")
                        && !root.relativize(file).startsWith("api"))
                .count();
    }

    private static Map<String, FileTime> times(Path root) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files(root)) {
            times.put(root.relativize(file).toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }
}
