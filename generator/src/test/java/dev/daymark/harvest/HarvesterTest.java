package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daymark.problem.Problem;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Repository;
import dev.daymark.yaml.YamlScalar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvesterTest {

    private final Path root;
    private final Folder folder;

    HarvesterTest(@TempDir Path root) {
        this.root = root;
        this.folder = new Folder(root);
    }

    private static List<String> discovered(Harvest harvest) {
        return harvest.descriptors().stream()
                .filter(DescriptorFile::discovered)
                .map(DescriptorFile::path)
                .toList();
    }

    private static List<String> others(Harvest harvest) {
        return harvest.descriptors().stream()
                .filter(file -> !file.discovered())
                .map(DescriptorFile::path)
                .toList();
    }

    @Test
    void discoversDescriptorsByNameAndContent() {
        Harvest harvest = folder.component("cart/catalog-info.yaml", "cart")
                .component("cart/services/pay/catalog-info.yml", "pay")
                .component("cart/.backstage/tool.yaml", "tool")
                .file("cart/template.yaml", "apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\n")
                .component("cart/other.yaml", "other")
                .file("cart/.github/workflows/catalog-info.yml", "name: check\non: push\njobs: {}\n")
                .file("cart/openshift/template.yaml", "apiVersion: template.openshift.io/v1\nkind: Template\n")
                .file("cart/deploy.yaml", "apiVersion: apps/v1\nmetadata: {labels: {backstage.io/kubernetes-id: x}}\n")
                .harvest();

        assertThat(discovered(harvest))
                .containsExactly(
                        ".backstage/tool.yaml", "catalog-info.yaml", "services/pay/catalog-info.yml", "template.yaml");
        assertThat(others(harvest)).containsExactly("other.yaml");
        assertThat(harvest.repository().state()).isEqualTo(RepositoryFacts.State.OK);
        assertThat(harvest.problems()).isEmpty();
    }

    @Test
    void followsAThousandPatternsAndReportsTheNext() {
        StringBuilder targets = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            targets.append("    - ./services-").append(i).append("/*.yaml\n");
        }
        Harvest harvest = folder.file(
                        "cart/catalog-info.yaml",
                        "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: all}\nspec:\n  targets:\n"
                                + targets)
                .harvest();

        assertThat(harvest.resolutions()).hasSize(1_000);
        assertThat(harvest.problems()).extracting(Problem::code).containsExactly("reference-limit");
    }

    @Test
    void leavesOutSkeletonsFixturesAndOtherPeoplesCode() {
        Harvest harvest = folder.component("cart/skeleton/catalog-info.yaml", "a")
                .component("cart/node_modules/x/catalog-info.yaml", "b")
                .component("cart/src/__fixtures__/catalog-info.yaml", "c")
                .component("cart/src/test/resources/catalog-info.yaml", "f")
                .component("cart/${{values.name}}/catalog-info.yaml", "d")
                .component("cart/parts/catalog-info.yaml", "${{ values.name }}")
                .file("cart/broken/catalog-info.yaml", "kind: Component\nmetadata:\n  name: {{ values.name }}-x\n")
                .component("cart/content/catalog-info.yaml", "e")
                .file("cart/template.yaml", """
                        apiVersion: scaffolder.backstage.io/v1beta3
                        kind: Template
                        metadata: {name: new-service}
                        spec:
                          steps:
                            - action: fetch:template
                              input: {url: ./content}
                            - action: fetch:plain
                              input: {url: ./}
                        """)
                .harvest();

        assertThat(harvest.descriptors()).extracting(DescriptorFile::path).containsExactly("template.yaml");
        assertThat(harvest.problems()).isEmpty();
    }

    @Test
    void keepsADescriptorThatLacksPartsSoThatItsMistakesAreReported() {
        Harvest harvest =
                folder.file("cart/catalog-info.yaml", "kind: Component\n").harvest();

        assertThat(discovered(harvest)).containsExactly("catalog-info.yaml");
    }

    @Test
    void reportsBrokenYamlWithItsPlace() {
        Harvest harvest = folder.file(
                        "cart/catalog-info.yaml", Folder.component("cart") + "---\na: [\n---\n" + Folder.component("x"))
                .harvest();

        DescriptorFile file = harvest.descriptors().get(0);
        assertThat(file.documents()).hasSize(2);
        assertThat(file.failure().orElseThrow().code()).isEqualTo("yaml-syntax");
        assertThat(file.failure().orElseThrow().location().line()).isBetween(7, 8);
    }

    @Test
    void refusesBinaryAndHugeDescriptorsEachWithOneProblem() {
        Harvest harvest = folder.file("cart/catalog-info.yaml", new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2})
                .file("cart/big/catalog-info.yaml", new byte[FileReader.MAX_DESCRIPTOR_BYTES + 1])
                .component("cart/good/catalog-info.yaml", "good")
                .harvest();

        assertThat(discovered(harvest)).containsExactly("good/catalog-info.yaml");
        assertThat(harvest.problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .containsExactly(
                        tuple("file-too-large", "big/catalog-info.yaml"),
                        tuple("file-unreadable", "catalog-info.yaml"));
    }

    @Test
    void followsLocationsThroughFilesFoldersAndPatterns() {
        Harvest harvest = folder.file(
                        "cart/sub/catalog-info.yaml",
                        location(
                                "./all.yml",
                                "/libs/*.yaml",
                                "../tools",
                                "gone.yaml",
                                "../../../etc/passwd",
                                "a%20b.json?x=1"))
                .file("cart/sub/all.yml", "kind: Location\nspec:\n  target: catalog-info.yaml\n")
                .component("cart/libs/one.yaml", "one")
                .component("cart/libs/.two.yaml", "two")
                .component("cart/tools/catalog-info.yaml", "tools")
                .file("cart/sub/a b.json", "{\"kind\": \"Component\"}")
                .harvest();

        assertThat(harvest.resolutions())
                .containsExactlyInAnyOrder(
                        new Resolution("sub/catalog-info.yaml", "./all.yml", List.of("sub/all.yml")),
                        new Resolution("sub/catalog-info.yaml", "/libs/*.yaml", List.of("libs/one.yaml")),
                        new Resolution("sub/catalog-info.yaml", "../tools", List.of("tools/catalog-info.yaml")),
                        new Resolution("sub/catalog-info.yaml", "gone.yaml", List.of()),
                        new Resolution("sub/catalog-info.yaml", "../../../etc/passwd", List.of()),
                        new Resolution("sub/catalog-info.yaml", "a%20b.json?x=1", List.of("sub/a b.json")),
                        new Resolution("sub/all.yml", "catalog-info.yaml", List.of("sub/catalog-info.yaml")));
        assertThat(others(harvest)).contains("sub/a b.json", "sub/all.yml");
    }

    @Test
    void takesAnAddressOfTheSameRepositoryForAPath() {
        Harvest harvest = folder.file(
                        "cart/catalog-info.yaml",
                        location(
                                "https://github.com/Longshore/cart/blob/main/x/one.yaml",
                                "https://github.com/longshore/cart/tree/main/x/{one,two}.yaml",
                                "https://github.com/longshore/pay/blob/main/x.yaml"))
                .component("cart/x/one.yaml", "one")
                .harvest();

        assertThat(harvest.resolutions())
                .extracting(Resolution::paths)
                .containsExactly(List.of("x/one.yaml"), List.of("x/one.yaml"));
    }

    @Test
    void readsTheTextsThatPlaceholdersLeadTo() {
        Harvest harvest = folder.file("cart/catalog-info.yaml", """
                        kind: API
                        spec:
                          definition: {$openapi: ./api/open.yaml}
                          list: [{$text: /note.txt}, {$text: x, other: 1}, {$nosuch: note.txt}, {$text: gone.txt}]
                        """)
                .file("cart/api/open.yaml", "paths: {/x: {$ref: 'paths/x.yaml#/y'}, /z: {$ref: '#/q'}}")
                .file("cart/api/paths/x.yaml", "y: {$ref: ../open.yaml}")
                .file("cart/note.txt", "\uFEFFGröße\r\n")
                .harvest();

        assertThat(harvest.texts())
                .containsOnlyKeys("api/open.yaml", "api/paths/x.yaml", "note.txt")
                .containsEntry("note.txt", "\uFEFFGröße\r\n");
        assertThat(harvest.resolutions())
                .contains(
                        new Resolution("api/open.yaml", "paths/x.yaml#/y", List.of("api/paths/x.yaml")),
                        new Resolution("catalog-info.yaml", "gone.txt", List.of()));
    }

    @Test
    void readsWhatRepositoriesReferToInEachOther() {
        folder.file("a/catalog-info.yaml", location("https://github.com/longshore/b/blob/main/deep"))
                .file("a/api/catalog-info.yaml", """
                        kind: API
                        spec: {definition: {$text: 'https://github.com/longshore/b/blob/main/api.txt'}}
                        """)
                .file("b/deep/catalog-info.yaml", location("https://github.com/longshore/c/tree/main/*.yml"))
                .file("b/api.txt", "text")
                .file("c/plain.yml", "kind: Component\n")
                .file("c/README.md", "# C");

        List<Harvest> harvests = folder.harvestAll(2);

        assertThat(harvests.get(1).texts()).containsEntry("api.txt", "text");
        assertThat(harvests.get(1).resolutions())
                .contains(new Resolution("", "deep", List.of("deep/catalog-info.yaml")));
        assertThat(others(harvests.get(2))).containsExactly("plain.yml");
    }

    @Test
    void followsALinkToADescriptorOnce() throws Exception {
        folder.component("cart/backstage/cart.yaml", "cart").component("cart/x/catalog-info.yaml", "x");
        Files.createSymbolicLink(root.resolve("cart/catalog-info.yaml"), Path.of("backstage/cart.yaml"));
        Files.createSymbolicLink(root.resolve("cart/template.yaml"), Path.of("x/catalog-info.yaml"));
        Files.createDirectories(root.resolve("cart/y"));
        Files.createSymbolicLink(root.resolve("cart/y/catalog-info.yaml"), Path.of("/etc/passwd"));

        Harvest harvest = folder.harvest();

        assertThat(harvest.descriptors())
                .extracting(DescriptorFile::path)
                .containsExactly("catalog-info.yaml", "x/catalog-info.yaml");
        assertThat(harvest.problems()).hasSize(1);
        assertThat(harvest.problems().get(0).message()).contains("leads out of the repository");
    }

    @Test
    void takesReadmeAndCodeOwners() {
        Harvest harvest = folder.file("cart/Readme.rst", "Cart")
                .file("cart/readme.txt", "no")
                .file("cart/CODEOWNERS", "* @root")
                .file("cart/.github/CODEOWNERS", "* @github")
                .harvest();

        assertThat(harvest.readme()).contains(new TextFile("Readme.rst", "Cart"));
        assertThat(harvest.codeOwners()).contains(new TextFile(".github/CODEOWNERS", "* @github"));
        assertThat(harvest.repository().state()).isEqualTo(RepositoryFacts.State.NO_DESCRIPTOR);
    }

    @Test
    void keepsTheHarvestWhenACollectorFails() {
        Collector good = collector("good", false);
        Collector bad = collector("bad", true);

        Harvest harvest = folder.component("cart/catalog-info.yaml", "cart").harvest(bad, good);

        assertThat(harvest.collected()).containsEntry("good", CollectedValue.of(YamlScalar.of("1 files")));
        assertThat(harvest.problems()).extracting(Problem::code).containsExactly("collector-failed");
    }

    private static Collector collector(String id, boolean fails) {
        return new Collector() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<CollectedValue> collect(
                    Repository repository, RepositoryPaths paths, Consumer<Problem> problems) {
                if (fails) {
                    throw new IllegalStateException("no reason");
                }
                return Optional.of(CollectedValue.of(YamlScalar.of(paths.all().size() + " files")));
            }
        };
    }

    @Test
    void reportsAnEmptyRepository() throws Exception {
        Files.createDirectories(root.resolve("attic"));

        assertThat(folder.harvest().problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple("repository-empty", SourceLocation.ofRepository("attic")));
    }

    private static String location(String... targets) {
        StringBuilder text =
                new StringBuilder("apiVersion: backstage.io/v1alpha1\nkind: Location\nspec:\n  targets:\n");
        for (String target : targets) {
            text.append("    - '").append(target).append("'\n");
        }
        return text.toString();
    }
}
