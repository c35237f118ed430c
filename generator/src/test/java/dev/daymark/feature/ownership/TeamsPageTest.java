package dev.daymark.feature.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.feature.Portal;
import org.junit.jupiter.api.Test;

class TeamsPageTest {

    private final PortalFixture portal = new PortalFixture();

    @Test
    void drawsTheChartTopDownAndClosesEveryLevel() {
        groups("a", "b", "c", "d", "lone");
        portal.relate("group:b", "childOf", "group:a")
                .relate("group:c", "childOf", "group:b")
                .relate("group:d", "childOf", "group:a");

        TeamsPage.Model model = model();

        assertThat(model.chart())
                .extracting(node ->
                        node.team().ref().name() + " " + node.depth() + " " + node.opens() + " " + node.closes())
                .containsExactly("a 0 true []", "b 1 true []", "c 2 false [2]", "d 1 false [1]");
        assertThat(model.unplaced()).extracting(team -> team.ref().name()).containsExactly("lone");
        assertThat(model.folded()).isFalse();
    }

    @Test
    void doesNotBlameGroupsForHavingNoPlaceWhenThereIsNoChart() {
        groups("a", "b");

        TeamsPage.Model model = model();

        assertThat(model.chart()).hasSize(2);
        assertThat(model.unplaced()).isEmpty();
    }

    @Test
    void foldsALargeChart() {
        groups("a");
        for (int i = 0; i < 61; i++) {
            groups("g" + i);
            portal.relate("group:g" + i, "childOf", "group:a");
        }

        assertThat(model().folded()).isTrue();
    }

    @Test
    void drawsNoChainDeeperThanReadersOfHtmlTake() {
        for (int i = 0; i < 600; i++) {
            groups("g" + i);
            portal.relate("group:g" + i, "childOf", "group:g" + (i + 1));
        }

        assertThat(model().chart()).hasSize(600).allMatch(node -> node.depth() <= 24);
    }

    @Test
    void listsOwnersThatNobodyDeclares() {
        groups("a");
        portal.imply("group:ghost", "component:ship").relate("component:ship", "ownedBy", "group:ghost");

        assertThat(model().implied())
                .extracting(team -> team.ref().name() + " " + team.owned())
                .containsExactly("ghost 1");
    }

    private void groups(String... names) {
        for (String name : names) {
            portal.declare("{kind: Group, metadata: {name: " + name + "}}");
        }
    }

    private TeamsPage.Model model() {
        Portal made = portal.portal();
        TeamForest forest = new TeamForest(made.catalog().declared().toList());
        return (TeamsPage.Model) TeamsPage.page(made, forest).model().get();
    }
}
