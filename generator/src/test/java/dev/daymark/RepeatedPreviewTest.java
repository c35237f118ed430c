package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.preview.PreviewedSite;
import dev.daymark.problem.Problem;
import dev.daymark.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview shows after many edits what it shows when it begins with the last of them. */
class RepeatedPreviewTest {

    private static final int REPOSITORIES = 5;
    private static final int EDITS = 20;
    /** Holds a digest of all that a site has. */
    private static final String MANIFEST = "api/daymark/manifest.json";

    private static final String CONFIGURATION = """
            portal: {name: Longshore%s}
            sources: [{directory: repos, url: "https://github.com/longshore/{name}"}]
            """;

    private final Path folder;
    private final Organisation organisation;
    private final Set<Place> watched = new HashSet<>();

    RepeatedPreviewTest(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        organisation = Organisation.in(folder);
        for (int i = 0; i < REPOSITORIES; i++) {
            add(i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2, people: names", "3, people: none"})
    void showsWhatAFreshOneShows(String seedAndSettings) throws Exception {
        Random random = new Random(seedAndSettings.charAt(0));
        organisation.beside("daymark.yaml", CONFIGURATION.formatted(seedAndSettings.substring(1)));
        LivePortal edited = preview();
        edited.build(Set.of(), watched::addAll);
        for (int i = 0; i < EDITS; i++) {
            Path changed = organisation.repositories().resolve(edit(random));

            PreviewedSite site = edited.build(places(changed), this::watch);

            // What is wrong after an edit mostly stays wrong; a look takes longer than the edit.
            if (i % 2 == 1) {
                assertSame(site, preview().build(Set.of(), places -> {}), "edit " + i + " of " + changed);
            }
        }
    }

    /** The page of another repository that leads there has not changed itself. */
    @Test
    void leadsToWhatWasLentToAUser() throws Exception {
        organisation.beside("daymark.yaml", CONFIGURATION.formatted(", people: full"));
        LivePortal edited = preview();
        edited.build(Set.of(), watched::addAll);
        for (int from = 1; from < 3; from++) {
            Path changed = organisation.repositories().resolve(write("repo0/catalog-info.yaml", lent(from)));

            PreviewedSite site = edited.build(places(changed), this::watch);

            assertSame(site, preview().build(Set.of(), places -> {}), "lent from " + from);
        }
    }

    private void assertSame(PreviewedSite site, PreviewedSite fresh, String edit) throws Exception {
        assertThat(site.problems().stream().map(Problem::toString))
                .as(edit)
                .containsExactlyInAnyOrderElementsOf(
                        fresh.problems().stream().map(Problem::toString).toList());
        if (!text(site, MANIFEST).equals(text(fresh, MANIFEST))) {
            for (String file : files(fresh)) {
                assertThat(text(site, file)).as("%s: %s", edit, file).isEqualTo(text(fresh, file));
            }
            assertThat(text(site, MANIFEST)).as(edit).isEqualTo(text(fresh, MANIFEST));
        }
    }

    /** The pages that the search of a site knows. */
    private static List<String> files(PreviewedSite site) throws IOException {
        return Pattern.compile("[a-z][\\w./~-]*\\.html")
                .matcher(text(site, "search/documents.json"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private LivePortal preview() {
        return new LivePortal(
                new ConfigurationPlace(folder, Optional.empty(), Map.of()),
                folder.resolve("cache"),
                2,
                Progress.NONE,
                clock());
    }

    private static Clock clock() {
        return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    private void watch(Set<Place> places) {
        watched.clear();
        watched.addAll(places);
    }

    /** What somebody who watches tells of a change. */
    private Set<Place> places(Path changed) {
        Set<Place> told = new HashSet<>();
        watched.stream()
                .filter(place -> changed.startsWith(place.folder())
                        && (place.deep() || place.names().isEmpty()))
                .forEach(told::add);
        return told;
    }

    private void add(int number) throws IOException {
        String repository = "repo" + number;
        organisation
                .with(repository + "/catalog-info.yaml", component(number, "First."))
                .with(repository + "/README.md", "# Repo " + number + "\n\nSee [the docs](docs/index.md).\n")
                .with(repository + "/docs/index.md", page(number, "Text."))
                .with(repository + "/docs/more.md", "# More\n\n## Part\n\nSee [home](index.md#part).\n")
                .with(repository + "/docs/adr/0001-first.md", decision("Accepted"));
    }

    private static String page(int number, String text) {
        if (number == REPOSITORIES - 1) {
            return "# Last\n\n" + text
                    + " [Somebody](/catalog/default/user/keeper0), [nothing](/docs/default/user/keeper0)\n";
        }
        int other = (number + 1) % REPOSITORIES;
        return """
                # Service %d

                %s See [more](more.md), [its neighbour](https://github.com/longshore/repo%d/blob/main/docs/more.md#part),
                [another](/docs/default/component/service%d/more/), [a service](/catalog/default/component/service%d)
                and ![a picture](picture.png).
                """.formatted(number, text, other, other, other);
    }

    private static String decision(String status) {
        return "# First\n\n## Status\n\n" + status + "\n\n## Decision\n\nWe do.\n";
    }

    private static String component(int number, String description) {
        return """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata:
                  name: service%1$d
                  description: %2$s
                  annotations: {backstage.io/techdocs-ref: 'dir:.', backstage.io/adr-location: docs/adr}
                spec: {type: service, lifecycle: production, owner: team-%1$d, dependsOn: [component:service%3$d]}
                ---
                apiVersion: backstage.io/v1alpha1
                kind: User
                metadata: {name: keeper%1$d}
                spec: {profile: {displayName: Keeper, email: keeper@longshore.example}, memberOf: [team-%1$d]}
                """.formatted(number, description, (number + 2) % REPOSITORIES);
    }

    /** The descriptor of the first repository when its user borrows the documentation of a service. */
    private static String lent(int from) {
        return component(0, "Lent.")
                .replace(
                        "metadata: {name: keeper0",
                        "metadata: {annotations: {backstage.io/techdocs-entity: 'component:service" + from
                                + "'}, name: keeper0");
    }

    /** Changes something. The path of what has changed, below the repositories. */
    private String edit(Random random) throws IOException {
        int number = random.nextInt(REPOSITORIES);
        int other = random.nextInt(REPOSITORIES);
        String repository = "repo" + number;
        String word = "word" + random.nextInt(1000);
        return switch (random.nextInt(30)) {
            case 0 -> write(repository + "/docs/index.md", page(number, word));
            case 1 -> write(repository + "/docs/more.md", "# " + word + "\n\n## Part\n\n## Other\n");
            case 2 -> write(repository + "/docs/more.md", "# More\n\n## " + word + "\n");
            case 3 -> write(repository + "/docs/" + word + ".md", "# " + word + "\n\n[gone](gone.md)\n");
            case 4 -> delete(repository + "/docs/more.md");
            case 5 -> delete(repository + "/docs");
            case 6 -> write(repository + "/docs/adr/0001-first.md", decision("Deprecated"));
            case 7 -> write(repository + "/docs/adr/0002-second.md", decision("Supersedes [one](0001-first.md)"));
            case 8 -> write(repository + "/docs/picture.png", word);
            case 9 -> write(repository + "/README.md", "# " + word + "\n\nSee [more](docs/more.md).\n");
            case 10 -> write(repository + "/mkdocs.yml", "site_name: " + word + "\nnav: [index.md, more.md]\n");
            case 11 -> write(repository + "/catalog-info.yaml", component(number, word));
            case 12 -> {
                String renamed = component(number, "Named.").replaceAll("(service|keeper)" + number, word + "$1");
                yield write(repository + "/catalog-info.yaml", renamed);
            }
            case 13 -> write(repository + "/src/main.txt", word);
            case 14 -> delete(repository);
            case 15 -> {
                delete(repository);
                add(number);
                yield repository;
            }
            case 16 -> write(repository + "/catalog-info.yaml", component(number, "Broken.") + "  : [");
            case 17 -> write(repository + "/docs/index.md", "# Parts\n\n--8<-- \"part.txt\"\n");
            case 18 -> write(repository + "/docs/part.txt", "[Neighbour](" + file(other, "docs/more.md#part") + ")\n");
            case 19 ->
                write(
                        repository + "/mkdocs.yml",
                        "site_name: " + word
                                + "\nstrict: true\nplugins: [redirects: {redirect_maps: {old.md: more.md}}]");
            case 20 ->
                write(
                        repository + "/catalog-info.yaml",
                        component(number, "Decided elsewhere.")
                                .replace("location: docs/adr", "location: '" + file(other, "docs/adr/'")));
            case 21 ->
                write(
                        repository + "/catalog-info.yaml",
                        component(number, "Documented elsewhere.")
                                .replace(
                                        "techdocs-ref: 'dir:.'",
                                        "techdocs-entity: 'component:service" + other
                                                + "', backstage.io/techdocs-entity-path: more/"));
            case 22 -> write(repository + "/README.md", "# Read " + file(other, "README.md") + "\n");
            case 23, 24, 25 -> write("repo0/catalog-info.yaml", lent(other));
            default -> {
                String elsewhere = component(1, "Moved.")
                        .replace("dir:.", "url:https://github.com/longshore/repo4")
                        .replace("owner: team-1", "owner: team-" + random.nextInt(REPOSITORIES));
                yield write("repo1/catalog-info.yaml", elsewhere);
            }
        };
    }

    private static String file(int number, String path) {
        return "https://github.com/longshore/repo" + number + "/blob/main/" + path;
    }

    private String write(String path, String text) throws IOException {
        organisation.with(path, text);
        return path;
    }

    private String delete(String path) throws IOException {
        Path file = organisation.repositories().resolve(path);
        if (Files.exists(file)) {
            try (Stream<Path> all = Files.walk(file)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return path;
    }

    private static String text(PreviewedSite site, String path) throws IOException {
        return site.read(path).map(content -> new String(content, UTF_8)).orElse("");
    }
}
