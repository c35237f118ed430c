package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.GitFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens in the browser and in the terminal while somebody edits. */
@Timeout(180)
class PreviewTest {

    private static final String CONFIGURATION = """
            portal: {name: Longshore}
            sources: [{directory: repos}]
            """;
    private static final String CART = "catalog/default/component/cart/index.html";
    private static final String TEAM = """
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata: {name: team-a}
            spec: {type: team, children: []}
            """;

    private final Path folder;
    private Organisation organisation;

    PreviewTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void anOrganisationOfThreeRepositories() throws Exception {
        organisation = Organisation.in(folder)
                .beside("daymark.yaml", CONFIGURATION)
                .with("crew/catalog-info.yaml", TEAM)
                .with("cart/catalog-info.yaml", Organisation.component("cart"))
                .with("till/catalog-info.yaml", Organisation.component("till"));
    }

    @Test
    void aSavedFileIsOnThePageAndThePageIsToldToLoadAgain() throws Exception {
        try (RunningPreview preview = RunningPreview.open(folder, "/" + CART)) {
            String version = preview.version();
            assertThat(preview.text(CART))
                    .contains("<script src=\"/__daymark/reload.js\" data-version=\"" + version + "\" defer></script>");

            organisation.with("cart/catalog-info.yaml", Organisation.component("cart", "Takes orders."));

            String next = preview.awaitVersionAfter(version).path("version").asText();
            assertThat(preview.text(CART)).contains("Takes orders.").contains("data-version=\"" + next + "\"");
            assertThat(preview.log())
                    .anySatisfy(line ->
                            assertThat(line).startsWith("INFO Built again in ").contains("cart/catalog-info.yaml"));
        }
    }

    @Test
    void newChangedAndDeletedFilesInNewFoldersAreNoticed() throws Exception {
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            organisation.with("cart/deep/down/catalog-info.yaml", Organisation.component("anchor"));
            preview.awaitText("catalog/index.html", "anchor");

            organisation.with("cart/deep/down/catalog-info.yaml", Organisation.component("buoy"));
            preview.awaitText("catalog/index.html", "buoy");
            assertThat(preview.get("catalog/default/component/anchor/index.html")
                            .statusCode())
                    .isEqualTo(404);

            Files.move(
                    folder.resolve("repos/cart/deep/down/catalog-info.yaml"),
                    folder.resolve("repos/cart/deep/down/renamed.yaml"));
            preview.event(any -> status(preview, "catalog/default/component/buoy/index.html") == 404);
        }
    }

    @Test
    void repositoriesComeAndGo() throws Exception {
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            organisation.with("quay/catalog-info.yaml", Organisation.component("quay"));
            preview.awaitText("repositories/index.html", "quay");
            preview.awaitText("catalog/index.html", "quay");

            Files.delete(folder.resolve("repos/quay/catalog-info.yaml"));
            Files.delete(folder.resolve("repos/quay"));
            preview.event(any -> status(preview, "repositories/quay/index.html") == 404);
        }
    }

    @Test
    void theConfigurationItsThemeAndTheOverlaysCount() throws Exception {
        organisation.beside("daymark.yaml", """
                portal: {name: Longshore, theme: theme}
                sources: [{directory: repos}]
                catalog: {overlays: overlays}
                """);
        Files.createDirectories(folder.resolve("theme"));
        Files.createDirectories(folder.resolve("overlays"));
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            organisation.beside("theme/templates/missing.peb", "<h1>Lost at sea</h1>");
            preview.awaitText("nowhere", "Lost at sea");

            organisation.beside("overlays/cart.yaml", Organisation.component("overlaid"));
            preview.awaitText("catalog/index.html", "overlaid");

            organisation.beside("daymark.yaml", CONFIGURATION.replace("Longshore", "Shortshore"));
            preview.awaitText("index.html", "Shortshore");
        }
    }

    @Test
    void aMistakeInTheConfigurationLiesOverTheLastSiteUntilItIsMended() throws Exception {
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            String version = preview.version();

            organisation.beside("daymark.yaml", CONFIGURATION + "catalogue: {}\n");

            JsonNode failure = preview.event(RunningPreview::failed);
            assertThat(failure.path("version").asText()).isEqualTo(version);
            assertThat(failure.at("/failure/title").asText()).isEqualTo("The configuration has mistakes");
            assertThat(failure.at("/failure/lines/0").asText()).startsWith("daymark.yaml:3:1: error ");
            assertThat(preview.log()).anyMatch(line -> line.startsWith("ERROR daymark.yaml:3:1: "));
            assertThat(preview.text(CART)).contains("cart");

            organisation.beside("daymark.yaml", CONFIGURATION);

            JsonNode mended = preview.event(event -> !RunningPreview.failed(event));
            assertThat(mended.path("version").asText()).isEqualTo(version);
            assertThat(preview.log()).anyMatch(line -> line.contains("All is well again"));
        }
    }

    @Test
    void aMistakeInATemplateLeavesThePageThatIsOpenAsItWas() throws Exception {
        organisation.beside("daymark.yaml", """
                portal: {name: Longshore, theme: theme}
                sources: [{directory: repos}]
                """).beside("theme/templates/home.peb", "<h1>{{ page.portalName }}</h1>");
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            String version = preview.version();
            assertThat(preview.text("/")).contains("<h1>Longshore</h1>");

            organisation.beside("theme/templates/home.peb", "one\n<h1>{{ page.portalNam }}</h1>");

            JsonNode failure = preview.event(RunningPreview::failed);
            assertThat(failure.path("version").asText()).isEqualTo(version);
            assertThat(failure.at("/failure/title").asText()).isEqualTo("The theme has a mistake");
            assertThat(failure.at("/failure/lines/0").asText())
                    .startsWith("theme/templates/home.peb:2: ")
                    .contains("portalNam");
            assertThat(preview.text("/")).contains("<h1>Longshore</h1>");

            organisation.beside("theme/templates/home.peb", "<h2>{{ page.portalName }}</h2>");
            preview.awaitVersionAfter(version);
            assertThat(preview.text("/")).contains("<h2>Longshore</h2>");
        }
    }

    @Test
    void aMistakeInATemplateThatNoOpenPageUsesIsShownWhenItIsMet() throws Exception {
        organisation.beside("daymark.yaml", """
                portal: {name: Longshore, theme: theme}
                sources: [{directory: repos}]
                """).beside("theme/templates/problems.peb", "{{ nothing }}");
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            var answer = preview.get("health/problems/index.html");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(new String(answer.body(), UTF_8))
                    .contains("templates/problems.peb")
                    .contains("reload.js");
            assertThat(preview.log()).anyMatch(line -> line.startsWith("ERROR theme/templates/problems.peb:1: "));
        }
    }

    @Test
    void aPreviewCanBeginWithAMistake() throws Exception {
        organisation.beside("daymark.yaml", "portal: [\n");
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            assertThat(preview.get("/").statusCode()).isEqualTo(503);
            assertThat(preview.text("/")).contains("daymark.yaml:").contains("reload.js");

            organisation.beside("daymark.yaml", CONFIGURATION);

            preview.awaitText("/", "Longshore");
        }
    }

    @Test
    void aFolderOfRepositoriesThatIsMissingIsWaitedFor() throws Exception {
        organisation.beside("daymark.yaml", "sources: [{directory: later}]\n");
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            assertThat(preview.event(RunningPreview::failed)
                            .at("/failure/lines/0")
                            .asText())
                    .contains("later");

            organisation.beside("later/quay/catalog-info.yaml", Organisation.component("quay"));

            preview.awaitText("catalog/index.html", "quay");
        }
    }

    @Test
    void problemsThatAnEditBringsAreToldOnceAndCounted() throws Exception {
        organisation.with(
                "till/catalog-info.yaml", Organisation.component("till").replace("team-a", "team-old"));
        try (RunningPreview preview = RunningPreview.open(folder, "/")) {
            assertThat(preview.version()).isNotEmpty();
            assertThat(preview.log()).anyMatch(line -> line.contains("team-old"));

            organisation.with(
                    "cart/catalog-info.yaml", Organisation.component("cart").replace("team-a", "team-new"));

            JsonNode event = preview.event(some -> some.has("note"));
            assertThat(event.at("/note/text").asText()).isEqualTo("1 new problem");
            assertThat(event.at("/note/href").asText()).isEqualTo("/health/problems/index.html");
            assertThat(preview.log().stream().filter(line -> line.contains("team-new")))
                    .hasSize(1);
            assertThat(preview.log().stream().filter(line -> line.contains("team-old")))
                    .hasSize(1);

            organisation.with("cart/catalog-info.yaml", Organisation.component("cart"));

            preview.event(some -> !some.has("note"));
        }
    }

    @Test
    void aRepositoryWithoutConfigurationIsShownAsItLiesAndLeadsToItsOnlyEntity(@TempDir Path elsewhere)
            throws Exception {
        Path repository = elsewhere.resolve("cart");
        try (GitFixture git = GitFixture.workTree(repository)) {
            git.file("catalog-info.yaml", Organisation.component("committed")).commit();
        }
        Files.writeString(repository.resolve("catalog-info.yaml"), Organisation.component("uncommitted"));
        try (RunningPreview preview = RunningPreview.open(repository, "/")) {
            String page = preview.get("/").headers().firstValue("Location").orElseThrow();
            assertThat(page).isEqualTo("/catalog/default/component/uncommitted/index.html");
            assertThat(preview.text(page)).contains("uncommitted");
            assertThat(preview.get("/index.html").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void workTreesAreShownAsTheyLieAndBareRepositoriesAtTheirHead() throws Exception {
        try (GitFixture tree = GitFixture.workTree(folder.resolve("repos/tree"));
                GitFixture bare = GitFixture.bare(folder.resolve("repos/bare.git"))) {
            tree.file("catalog-info.yaml", Organisation.component("committed")).commit();
            organisation.with("tree/catalog-info.yaml", Organisation.component("in-work"));
            bare.file("catalog-info.yaml", Organisation.component("first")).commit();
            try (RunningPreview preview = RunningPreview.open(folder, "/")) {
                assertThat(preview.text("catalog/index.html"))
                        .contains("in-work", "first")
                        .doesNotContain("committed");

                bare.file("catalog-info.yaml", Organisation.component("second")).commit();

                preview.awaitText("catalog/index.html", "second");
            }
        }
    }

    private static int status(RunningPreview preview, String path) {
        try {
            return preview.get(path).statusCode();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
