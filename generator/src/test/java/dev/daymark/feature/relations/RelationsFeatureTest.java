package dev.daymark.feature.relations;

import static dev.daymark.PortalFixture.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Tab;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RelationsFeatureTest {

    private final PortalFixture portal = new PortalFixture();

    @Test
    void listsRelationsBothWaysInAReadersOrder() {
        declare("Component", "ship", "boat");
        portal.relate("component:ship", "providesApi", "api:signals")
                .relate("component:boat", "dependsOn", "component:ship")
                .relate("component:ship", "dependsOn", "resource:dock")
                .relate("component:ship", "ownedBy", "group:harbour");

        Tab tab = tab("component:ship").orElseThrow();

        assertThat(tab.count()).isEqualTo(OptionalInt.of(3));
        DependenciesTab.Model model = (DependenciesTab.Model) tab.model().get();
        assertThat(model.groups())
                .extracting(DependenciesTab.Group::title)
                .containsExactly("dependsOn", "dependencyOf", "providesApi");
    }

    @Test
    void addsNoTabWithoutContent() {
        declare("Component", "ship");
        portal.relate("component:ship", "ownedBy", "group:harbour");

        assertThat(tab("component:ship")).isEmpty();
        assertThat(panels("component:ship")).isEmpty();
    }

    @Test
    void keepsRelationsThatNobodyKnows() {
        declare("Lighthouse", "rock");
        portal.relate("lighthouse:rock", "warns", "component:ship");

        assertThat(panels("lighthouse:rock")).containsExactly("warns 1");
        assertThat(tab("lighthouse:rock")).isPresent();
    }

    @Test
    void tellsOfEachKindWhatMatters() {
        declare("Component", "ship");
        declare("API", "signals");
        declare("Resource", "dock");
        declare("System", "fleet");
        declare("Domain", "sea", "bay");
        portal.relate("component:ship", "providesApi", "api:signals")
                .relate("component:boat", "consumesApi", "api:signals")
                .relate("component:ship", "dependsOn", "resource:dock")
                .relate("component:ship", "partOf", "system:fleet")
                .relate("system:fleet", "partOf", "domain:sea")
                .relate("domain:bay", "partOf", "domain:sea");

        assertThat(panels("component:ship")).containsExactly("relations.apis.provided 1", "relations.depends 1");
        assertThat(panels("api:signals")).containsExactly("relations.providers 1", "relations.consumers 1");
        assertThat(panels("resource:dock")).containsExactly("relations.users 1");
        assertThat(panels("system:fleet")).containsExactly("relations.parts 1");
        assertThat(panels("domain:sea")).containsExactly("relations.systems 1", "relations.subdomains 1");
    }

    @Test
    void showsTheFirstHundredOfManyParts() {
        declare("System", "fleet");
        for (int i = 0; i < 250; i++) {
            portal.relate("component:c" + i, "partOf", "system:fleet");
        }

        RelationPanels.TableModel model = (RelationPanels.TableModel)
                contribution().panels().get(0).model().get();

        assertThat(model.rows()).hasSize(100);
        assertThat(model.more()).isEqualTo(150);
    }

    @Test
    void listsSystemsByDomainAndThoseWithoutLast() {
        declare("System", "alpha", "beta", "gamma");
        declare("Domain", "sea");
        portal.relate("system:gamma", "partOf", "domain:sea");

        SystemsPage.Model model =
                (SystemsPage.Model) contribution().pages().get(0).model().get();

        assertThat(model.domains())
                .extracting(domain -> domain.ref().map(EntityRef::name).orElse("none") + " "
                        + domain.systems().size())
                .containsExactly("sea 1", "none 2");
    }

    private void declare(String kind, String... names) {
        for (String name : names) {
            portal.declare("{kind: " + kind + ", metadata: {name: " + name + "}}");
        }
    }

    private Contribution contribution() {
        return new RelationsFeature().contribute(portal.portal());
    }

    private Optional<Tab> tab(String entity) {
        return contribution().tabs().stream()
                .filter(tab -> tab.entity().equals(ref(entity)))
                .findFirst();
    }

    private List<String> panels(String entity) {
        return contribution().panels().stream()
                .filter(panel -> panel.entity().equals(ref(entity)))
                .map(Panel::model)
                .map(model -> (RelationPanels.TableModel) model.get())
                .map(model -> model.title() + " " + model.rows().size())
                .toList();
    }
}
