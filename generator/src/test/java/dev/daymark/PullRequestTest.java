package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.config.Configuration;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.diff.CatalogChange;
import dev.daymark.diff.ChangeJson;
import dev.daymark.diff.ChangeMarkdown;
import dev.daymark.problem.Problem;
import dev.daymark.source.PublishedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of one repository, beside a portal that knows two. */
class PullRequestTest {

    private static final String ORDERS = """
            apiVersion: backstage.io/v1alpha1
            kind: API
            metadata: {name: orders, tags: [public]}
            spec: {type: openapi, lifecycle: production, owner: team-keel, definition: "openapi: 3.0.0"}
            """;
    private static final String KEEL = """
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata: {name: team-keel}
            spec: {type: team, children: []}
            """;
    private static final String BASKET = """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: {name: basket}
            spec: {type: service, lifecycle: production, owner: team-sextant, consumesApis: [orders]}
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata: {name: team-sextant}
            spec: {type: team, children: []}
            """;

    private final Path folder;
    private final PublishedSite portal;

    PullRequestTest(@TempDir Path folder) {
        this.folder = folder;
        this.portal = PublishedSite.at("portal", folder);
    }

    @BeforeEach
    void publish() throws Exception {
        write("repos/checkout/catalog-info.yaml", ORDERS + KEEL);
        write("repos/shop/catalog-info.yaml", BASKET);
        daymark("repos").generate(folder.resolve("portal"));
    }

    @Test
    void findsNothingToTellWhereNothingChanged() throws Exception {
        write("change/checkout/catalog-info.yaml", ORDERS + KEEL);

        CatalogChange change = daymark("change").diff(portal);

        assertThat(change.isEmpty()).isTrue();
        assertThat(ChangeMarkdown.of(change)).isEqualTo("### Daymark: the catalog stays as it is\n");
    }

    @Test
    void tellsWhatComesGoesAndDiffers() throws Exception {
        write(
                "change/checkout/catalog-info.yaml",
                ORDERS.replace("[public]", "[internal]").replace("production", "deprecated")
                        + KEEL
                        + "---\n"
                        + ORDERS.replace("name: orders", "name: refunds"));

        CatalogChange change = daymark("change").diff(portal);

        assertThat(change.added()).extracting(Object::toString).containsExactly("api:default/refunds");
        assertThat(change.removed()).isEmpty();
        assertThat(ChangeMarkdown.of(change)).isEqualTo("""
                        ### Daymark: 1 added, 1 changed, 0 removed

                        **Affected**

                        - <code>group:default/team-sextant</code>: <code>component:default/basket</code>

                        **Added**

                        - <code>api:default/refunds</code>

                        **Changed**

                        - <code>api:default/orders</code>: <code>metadata.tags</code> <code>\\["public"\\]</code> → <code>\\["internal"\\]</code>; <code>spec.lifecycle</code> <code>production</code> → <code>deprecated</code>

                        **New relations**

                        - <code>api:default/refunds</code> <code>ownedBy</code> <code>group:default/team-keel</code>
                        """);
    }

    @Test
    void tellsWhomTheEndOfAnEntityLeavesBehind() throws Exception {
        write("change/checkout/catalog-info.yaml", KEEL);

        CatalogChange change = daymark("change").diff(portal);

        assertThat(change.removed()).extracting(Object::toString).containsExactly("api:default/orders");
        assertThat(change.dangling()).singleElement().satisfies(dangling -> {
            assertThat(dangling.link())
                    .hasToString("Link[source=component:default/basket, type=consumesApi, target=api:default/orders]");
            assertThat(dangling.ours()).isFalse();
            assertThat(dangling.owner()).hasToString("Optional[group:default/team-sextant]");
        });
        assertThat(change.affected()).containsOnlyKeys("group:default/team-sextant");
        assertThat(json(change)).contains("\"removed\" : [\n    \"api:default/orders\"\n  ]", "\"ours\" : false");
    }

    @Test
    void knowsWhatOtherRepositoriesDeclare() throws Exception {
        write("change/checkout/catalog-info.yaml", ORDERS.replace("team-keel", "team-sextant") + KEEL);

        assertThat(daymark("change").validate().problems())
                .extracting(Problem::code)
                .contains("owner-unknown");
        BuildReport report = daymark("change").validate(portal);
        assertThat(report.problems()).isEmpty();
        assertThat(report.repositories()).isEqualTo(1);
        assertThat(report.entities()).isEqualTo(2);
    }

    @Test
    void warnsOfWhatTheChangeBreaksForOthersAndOfNothingElseOfTheirs() throws Exception {
        write("repos/shop/catalog-info.yaml", BASKET.replace("[orders]", "[orders, nowhere]"));
        daymark("repos").generate(folder.resolve("portal"));
        write("change/checkout/catalog-info.yaml", KEEL);

        assertThat(daymark("change").validate(portal).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("reference-broken");
                    assertThat(problem.location().repository()).isEqualTo("checkout");
                    assertThat(problem.message()).contains("component:default/basket", "group:default/team-sextant");
                });
    }

    @Test
    void judgesOnlyTheRunByTheRules() throws Exception {
        write("change/checkout/catalog-info.yaml", ORDERS.replace("team-keel", "team-sextant"));

        assertThat(daymark("change", "catalog: {rules: [{allow: [API]}]}")
                        .validate(portal)
                        .problems())
                .isEmpty();
    }

    @Test
    void knowsItsOwnEntitiesByTheirAddressWhateverTheFolderIsCalled() throws Exception {
        String url = "url: 'https://github.com/longshore/{name}'";
        configured("sources: [{directory: repos, " + url + "}]").generate(folder.resolve("portal"));
        write("change/checkout/catalog-info.yaml", KEEL);

        CatalogChange change =
                configured("sources: [{directory: change, " + url + "}]").diff(portal);

        assertThat(change.removed()).extracting(Object::toString).containsExactly("api:default/orders");
        assertThat(change.changed()).isEmpty();
    }

    @Test
    void saysThatThereIsNoPortal() throws Exception {
        write("change/checkout/catalog-info.yaml", KEEL);

        assertThatThrownBy(() -> daymark("change").diff(PublishedSite.at("change", folder)))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no portal: it has no api/catalog/entities.json");
        write("damaged/api/catalog/entities.json", "[1]");
        assertThatThrownBy(() -> daymark("change").diff(PublishedSite.at("damaged", folder)))
                .hasMessageContaining("is no list of entities");
    }

    private Daymark daymark(String directory, String... more) throws Exception {
        return configured("sources: [{directory: " + directory + "}]\n" + String.join("\n", more));
    }

    private Daymark configured(String yaml) throws Exception {
        Configuration configuration = new ConfigurationReader(Map.of()).read(yaml, "daymark.yaml");
        return new Daymark(configuration, folder, folder.resolve("cache"), 2, Progress.NONE, Clock.systemUTC());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String json(CatalogChange change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangeJson.write(change, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
