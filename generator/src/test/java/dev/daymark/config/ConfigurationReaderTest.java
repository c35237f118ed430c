package dev.daymark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.daymark.config.KindRule.Allowed;
import dev.daymark.config.KindRule.Place;
import dev.daymark.config.SourceSettings.Directory;
import dev.daymark.config.SourceSettings.SingleRepository;
import dev.daymark.problem.FailOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {

    private final ConfigurationReader reader = new ConfigurationReader(Map.of("TEAM", "longshore", "STRICT", "true"));

    @Test
    void readsEveryKey() throws ConfigurationException {
        Configuration configuration = reader.read("""
                portal:
                  name: Longshore
                  url: https://portal.longshore.example/
                  theme: brand
                  language: de
                  urls: directory
                  people: names
                  compress: gzip
                sources:
                  - directory: repos
                    url: https://github.com/longshore/{name}
                    uncommitted: true
                  - repository: ..
                    name: tools
                catalog:
                  locations:
                    - type: file
                      target: org/all.yaml
                      rules:
                        - allow: [User, Group]
                  overlays: overlays
                  rules:
                    - allow: [Component, {kind: Resource, spec.type: database}]
                      locations:
                        - {type: url, pattern: "https://github.com/longshore/**"}
                        - {exact: org/all.yaml}
                  strict: true
                  discovery:
                    include: ["**/catalog-info.yaml"]
                    exclude: ["vendor/**"]
                docs: {diagrams: {plantuml: "https://kroki.longshore.example", graphviz: dot -Tsvg}}
                checks: {failOn: warning, baseline: daymark-baseline.yaml}
                """, "daymark.yaml");

        assertThat(configuration)
                .isEqualTo(new Configuration(
                        new PortalSettings(
                                "Longshore",
                                Optional.of("https://portal.longshore.example/"),
                                new ThemeSettings.Folder("brand"),
                                "de",
                                PortalSettings.Urls.DIRECTORY,
                                PortalSettings.People.NAMES,
                                PortalSettings.Compress.GZIP),
                        List.of(
                                new Directory("repos", Optional.of("https://github.com/longshore/{name}"), true),
                                new SingleRepository("..", Optional.of("tools"), Optional.empty(), false)),
                        new CatalogSettings(
                                List.of(new LocationSettings(
                                        LocationSettings.Type.FILE,
                                        "org/all.yaml",
                                        List.of(new KindRule(List.of(kind("User"), kind("Group")), List.of())))),
                                Optional.of("overlays"),
                                List.of(new KindRule(
                                        List.of(kind("Component"), new Allowed("Resource", Optional.of("database"))),
                                        List.of(
                                                new Place(
                                                        Optional.of("url"),
                                                        Optional.empty(),
                                                        Optional.of("https://github.com/longshore/**")),
                                                new Place(
                                                        Optional.empty(),
                                                        Optional.of("org/all.yaml"),
                                                        Optional.empty())))),
                                true,
                                new CatalogSettings.Discovery(List.of("**/catalog-info.yaml"), List.of("vendor/**"))),
                        new DiagramSettings(Optional.of("https://kroki.longshore.example"), Optional.of("dot -Tsvg")),
                        new CheckSettings(Optional.of(FailOn.WARNING), Optional.of("daymark-baseline.yaml"), 50)));
    }

    private static Allowed kind(String kind) {
        return new Allowed(kind, Optional.empty());
    }

    @Test
    void anEmptyFileMeansTheRepositoryAroundIt() throws ConfigurationException {
        assertThat(reader.read("", "daymark.yaml")).isEqualTo(Configuration.ofRepositoryHere());
        assertThat(reader.read("# later\nsources:\nportal:\n", "daymark.yaml"))
                .isEqualTo(Configuration.ofRepositoryHere());
    }

    @Test
    void fillsInEnvironmentVariables() throws ConfigurationException {
        Configuration configuration = reader.read("""
                portal: {name: "The ${env.TEAM} portal"}
                catalog: {strict: "${env.STRICT}"}
                """, "daymark.yaml");

        assertThat(configuration.portal().name()).isEqualTo("The longshore portal");
        assertThat(configuration.catalog().strict()).isTrue();
    }

    @Test
    void namesTheMissingEnvironmentVariable() {
        assertThat(mistakes("portal:\n  name: ${env.NAEM}\n"))
                .containsExactly(
                        "daymark.yaml:2:9 configuration-environment: the environment variable \"NAEM\" is not set"
                                + " | set it before the build, or write the value itself");
    }

    @Test
    void neverShowsTheValueOfAnEnvironmentVariable() {
        assertThat(mistakes("checks: {failOn: \"${env.TEAM}\"}\n"))
                .singleElement()
                .asString()
                .doesNotContain("longshore");
    }

    @Test
    void suggestsTheNearestKey() {
        assertThat(mistakes("""
                        portl:
                          name: Longshore
                        sources:
                          - Directory: repos
                        """))
                .containsExactly(
                        "daymark.yaml:1:1 configuration-key: unknown key \"portl\" | did you mean \"portal\"?",
                        "daymark.yaml:4:5 configuration-key: unknown key \"Directory\" | did you mean \"directory\"?");
    }

    @Test
    void listsTheKnownKeysWhenNoneIsNear() {
        assertThat(mistakes("colour: blue\n"))
                .containsExactly("daymark.yaml:1:1 configuration-key: unknown key \"colour\""
                        + " | known here: portal, sources, catalog, docs, checks");
    }

    @Test
    void collectsAllMistakes() {
        assertThat(mistakes("""
                        portal:
                          name: 2024
                          url: portal.longshore.example
                          urls: folder
                        sources: repos
                        catalog:
                          strict: perhaps
                          overlays: [a]
                          rules:
                            - allow: Component
                            - locations: [{exact: a, pattern: b}]
                        checks:
                          failOn: eror
                        """))
                .containsExactly(
                        "daymark.yaml:2:9 configuration-value: \"name\" must be text, but is 2024 | write text, in quotes",
                        "daymark.yaml:3:8 configuration-value: \"url\" must be an http or https address,"
                                + " but is \"portal.longshore.example\" | write an http or https address",
                        "daymark.yaml:4:9 configuration-value: \"urls\" must be one of file, directory,"
                                + " but is \"folder\" | write one of file, directory",
                        "daymark.yaml:5:10 configuration-value: \"sources\" must be a list, but is \"repos\""
                                + " | begin each item on its own line with \"- \"",
                        "daymark.yaml:7:11 configuration-value: \"strict\" must be true or false, but is \"perhaps\""
                                + " | write true or false",
                        "daymark.yaml:8:13 configuration-value: \"overlays\" must be text, but is a list | write text",
                        "daymark.yaml:10:14 configuration-value: \"allow\" must be a list, but is \"Component\""
                                + " | begin each item on its own line with \"- \"",
                        "daymark.yaml:11:7 configuration-key: \"allow\" is missing in \"rules\" | add \"allow: …\"",
                        "daymark.yaml:11:30 configuration-key: \"exact\" and \"pattern\" exclude each other"
                                + " | keep one of them",
                        "daymark.yaml:13:11 configuration-value: \"failOn\" must be one of error, warning, never,"
                                + " but is \"eror\" | did you mean \"error\"?");
    }

    @Test
    void saysThatAKnownKeyIsNotSupportedYet() {
        assertThat(mistakes("""
                        sources:
                          - directory: repos
                        scorecards: []
                        """))
                .containsExactly("daymark.yaml:3:1 configuration-unsupported: \"scorecards\" is not supported yet"
                        + " | take it out; this version knows portal, sources, catalog, docs, checks");
    }

    @Test
    void wantsOneKindOfSourceInEachEntry() {
        assertThat(mistakes("""
                        sources:
                          - directory: repos
                            repository: tools
                          - repository: tools
                            nme: chandlery
                        """))
                .containsExactly(
                        "daymark.yaml:3:5 configuration-key: \"directory\" and \"repository\" exclude each other"
                                + " | make two entries of them",
                        "daymark.yaml:5:5 configuration-key: unknown key \"nme\" | did you mean \"name\"?");
    }

    @Test
    void reportsBrokenYamlWithItsPlace() {
        assertThat(mistakes("portal:\n  name: \"Longshore\n"))
                .singleElement()
                .asString()
                .startsWith("daymark.yaml:3:1 ")
                .contains("configuration-syntax: ");
    }

    @Test
    void reportsRepeatedKeys() {
        assertThat(mistakes("portal: {}\nportal: {}\n"))
                .singleElement()
                .asString()
                .startsWith("daymark.yaml:2:1 ");
    }

    @Test
    void reportsASecondDocument() {
        assertThat(mistakes("portal: {}\n---\nportal: {}\n"))
                .containsExactly("daymark.yaml:3:1 configuration-syntax: the file holds 2 YAML documents"
                        + " | keep one; take out the lines \"---\" between them");
    }

    @Test
    void reportsAFileThatIsNoMapping() {
        assertThat(mistakes("- directory: repos\n"))
                .containsExactly(
                        "daymark.yaml:1:1 configuration-value: \"daymark.yaml\" must be a mapping, but is a list"
                                + " | write keys and values: portal, sources, catalog, docs, checks");
    }

    @Test
    void reportsAFileThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("daymark.yaml"), "portal: {name: Küste}".getBytes(StandardCharsets.ISO_8859_1));

        ConfigurationException mistake = catchThrowableOfType(ConfigurationException.class, () -> reader.read(file));

        assertThat(mistake).hasMessage("daymark.yaml: the file is not UTF-8");
    }

    @Test
    void readsAFileWithByteOrderMark(@TempDir Path folder) throws IOException, ConfigurationException {
        Path file = Files.writeString(folder.resolve("my.yaml"), "\uFEFFportal: {name: Longshore}");

        assertThat(reader.read(file).portal().name()).isEqualTo("Longshore");
    }

    @Test
    void reportsFoldersThatAreNotThere(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("repos"));
        Path file = Files.writeString(folder.resolve("daymark.yaml"), """
                portal: {theme: default}
                sources:
                  - directory: repos
                  - directory: rpeos
                catalog: {overlays: daymark.yaml}
                """);

        ConfigurationException mistake = catchThrowableOfType(ConfigurationException.class, () -> reader.read(file));

        assertThat(mistake.problems())
                .extracting(problem -> problem.location().inRepository() + " " + problem.message())
                .containsExactly(
                        "daymark.yaml:4:16 \"directory\" names no folder: \"rpeos\"",
                        "daymark.yaml:5:21 \"overlays\" names no folder: \"daymark.yaml\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../overlays", "/overlays", ".", "a/../.."})
    void wantsOverlaysBelowTheFile(String folder) {
        assertThat(mistakes("catalog: {overlays: " + folder + "}"))
                .containsExactly("daymark.yaml:1:21 configuration-value: \"overlays\" must be a folder below that of"
                        + " daymark.yaml, but is \"" + folder
                        + "\" | move the folder there, and name it by its way");
    }

    private List<String> mistakes(String yaml) {
        ConfigurationException mistake =
                catchThrowableOfType(ConfigurationException.class, () -> reader.read(yaml, "daymark.yaml"));
        return mistake.problems().stream()
                .map(problem -> problem.location().inRepository() + " " + problem.code() + ": " + problem.message()
                        + " | " + problem.hint().orElseThrow())
                .toList();
    }
}
