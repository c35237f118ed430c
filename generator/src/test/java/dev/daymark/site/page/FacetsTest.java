package dev.daymark.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.feature.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private final PortalFixture portal = new PortalFixture()
            .declare("{kind: Component, metadata: {name: a, tags: [go, java, go]}, spec: {type: service}}")
            .declare("{kind: Component, metadata: {name: b, tags: [java, ' ']}, spec: {type: service, lifecycle: ''}}")
            .declare("{kind: Group, metadata: {name: harbour, title: Team Harbour}, spec: {type: team}}");

    @Test
    void countsValuesTheMostFrequentFirst() {
        assertThat(facet("tag")).containsExactly("java 2", "go 1");
        assertThat(facet("type")).containsExactly("service 2", "team 1");
        assertThat(facet("kind")).containsExactly("component 2", "group 1");
    }

    @Test
    void leavesOutFacetsWithoutValues() {
        assertThat(view().facet("lifecycle")).isEmpty();
    }

    @Test
    void namesOwnersByTitleAndListsWhatNobodyOwns() {
        portal.relate("component:a", "ownedBy", "group:harbour");

        assertThat(facet("owner")).containsExactly("Team Harbour 1", "owner.none 1");
        assertThat(view().facet("owner").orElseThrow().values())
                .extracting(FacetValue::value)
                .containsExactly("harbour", "no owner");
    }

    @Test
    void findsTheDomainThroughTheSystem() {
        portal.declare("{kind: System, metadata: {name: fleet}}")
                .relate("component:a", "partOf", "system:fleet")
                .relate("system:fleet", "partOf", "domain:sea");

        assertThat(facet("domain")).containsExactly("sea 2");
    }

    @Test
    void keepsEntitiesThatNobodyDeclaresApart() {
        portal.imply("group:ghost", "component:a");

        assertThat(facet("state")).containsExactly("facet.state.not-declared 1");
        assertThat(facet("kind")).contains("group 1");
    }

    @Test
    void showsSixValuesAndSaysHowManyMore() {
        for (int i = 0; i < 6; i++) {
            portal.declare("{kind: Resource, metadata: {name: r" + i + "}, spec: {type: type-" + i + "}}");
        }
        Facet type = view().facet("type").orElseThrow();

        assertThat(type.first()).hasSize(6);
        assertThat(type.more()).isEqualTo(2);
        assertThat(type.keeping(value -> !value.value().equals("team")).first()).hasSize(7);
        assertThat(type.keeping(value -> !value.value().equals("team")).more()).isZero();
    }

    @Test
    void offersOnlyWhatTellsEntitiesApart() {
        assertThat(view().facet("namespace")).isPresent();
        assertThat(view().dividing())
                .extracting(Facet::id)
                .contains("kind", "type", "tag")
                .doesNotContain("namespace");
    }

    @Test
    void callsAListByWhatItsEntitiesShare() {
        portal.relate("component:a", "ownedBy", "group:harbour");
        Words words = (key, arguments) -> key + List.of(arguments);

        assertThat(view().facet("owner").orElseThrow().values())
                .extracting(value -> value.title(words))
                .containsExactly("browse.owner[Team Harbour]", "browse.owner.none[]");
    }

    private CatalogView view() {
        return new CatalogView(portal.portal());
    }

    private List<String> facet(String id) {
        return view().facet(id).orElseThrow().values().stream()
                .map(value -> value.label() + " " + value.count())
                .toList();
    }
}
