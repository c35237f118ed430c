package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity whose descriptor has errors has a page that says so, and is no entity to Backstage's client. */
class RejectedEntityPageTest {

    private static final String PAGE = "catalog/default/component/tide-watch/index.html";

    private Organisation organisation;

    @BeforeEach
    void aDescriptorLacksItsLifecycle(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder).with("watch/catalog-info.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: Group
                metadata: {name: team-a}
                spec: {type: team, children: []}
                ---
                apiVersion: backstage.io/v1alpha1
                kind: System
                metadata: {name: tides}
                spec: {owner: team-a}
                ---
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata: {name: tide-watch, title: Tide Watch, description: Looks at the sea.}
                spec: {type: service, owner: team-a, system: tides}
                """);
    }

    @Test
    void thePageTellsWhatIsWrongAndShowsWhatIsReadable() throws Exception {
        BuildReport report = organisation.generate();

        assertThat(report.entities()).isEqualTo(3);
        assertThat(organisation.page(PAGE))
                .contains("<h1 dir=\"auto\">Tide Watch</h1>")
                .contains("Looks at the sea.")
                .contains("with problems")
                .contains("<div class=\"note error\">")
                .contains("required field spec.lifecycle is missing")
                .contains("catalog-info.yaml:14:")
                .contains("https://github.com/longshore/watch/blob/HEAD/catalog-info.yaml")
                .contains("<dt>Lifecycle</dt><dd>not given</dd>")
                .contains("group/team-a/index.html");
    }

    @Test
    void listsNameItWithAMark() throws Exception {
        organisation.generate();

        for (String page : new String[] {
            "catalog/index.html",
            "browse/kind/component/index.html",
            "catalog/default/group/team-a/index.html",
            "catalog/default/system/tides/index.html"
        }) {
            assertThat(organisation.page(page)).as(page).contains("Tide Watch").contains("with problems");
        }
    }

    @Test
    void theStaticApiDoesNotHaveIt() throws Exception {
        organisation.generate();

        assertThat(organisation.page("api/catalog/entities.json")).doesNotContain("tide-watch");
        assertThat(organisation.portal().resolve("api/catalog/entities/by-name/component/default/tide-watch.json"))
                .doesNotExist();
        assertThat(organisation.page("api/catalog/entity-facets/kind.json")).doesNotContain("Component");
    }
}
