package dev.daymark.feature.ownership;

import static dev.daymark.PortalFixture.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.catalog.EntityRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamForestTest {

    private final PortalFixture portal = new PortalFixture();

    @Test
    void countsWhatTeamsBelowOwn() {
        groups("company", "harbour", "tide");
        portal.relate("group:harbour", "childOf", "group:company")
                .relate("group:tide", "childOf", "group:harbour")
                .relate("component:a", "ownedBy", "group:tide")
                .relate("component:b", "ownedBy", "group:tide")
                .relate("component:c", "ownedBy", "group:harbour");

        TeamForest forest = forest();

        assertThat(forest.owned(ref("group:harbour"))).isEqualTo(1);
        assertThat(forest.ownedBelow(ref("group:harbour"))).isEqualTo(2);
        assertThat(forest.ownedBelow(ref("group:company"))).isEqualTo(3);
        assertThat(forest.below(ref("group:company"))).isEqualTo(2);
        assertThat(forest.above(ref("group:tide"))).containsExactly(ref("group:company"), ref("group:harbour"));
    }

    @Test
    void cutsACycleWhereItWouldRepeat() {
        groups("a", "b", "c");
        portal.relate("group:a", "childOf", "group:b")
                .relate("group:b", "childOf", "group:c")
                .relate("group:c", "childOf", "group:a");

        TeamForest forest = forest();

        assertThat(forest.roots()).containsExactly(ref("group:c"));
        assertThat(forest.above(ref("group:a"))).containsExactly(ref("group:c"), ref("group:b"));
    }

    @Test
    void cutsAGroupThatIsItsOwnParent() {
        groups("a");
        portal.relate("group:a", "childOf", "group:a");

        assertThat(forest().roots()).containsExactly(ref("group:a"));
    }

    @Test
    void placesAGroupOfSeveralParentsOnce() {
        groups("a", "b", "c");
        portal.relate("group:c", "childOf", "group:a").relate("group:c", "childOf", "group:b");

        TeamForest forest = forest();

        assertThat(forest.children(ref("group:a"))).containsExactly(ref("group:c"));
        assertThat(forest.children(ref("group:b"))).isEmpty();
    }

    @Test
    void doesNotLookForParentsThatNobodyDeclares() {
        groups("a");
        portal.relate("group:a", "childOf", "group:ghost");

        assertThat(forest().roots()).containsExactly(ref("group:a"));
    }

    @Test
    void standsAChainOfAnyLength() {
        for (int i = 0; i < 20_000; i++) {
            groups("g" + i);
            portal.relate("group:g" + i, "childOf", "group:g" + (i + 1));
        }
        portal.relate("component:a", "ownedBy", "group:g0");

        List<EntityRef> roots = forest().roots();

        assertThat(roots).containsExactly(ref("group:g19999"));
        assertThat(forest().ownedBelow(roots.get(0))).isEqualTo(1);
    }

    private void groups(String... names) {
        for (String name : names) {
            portal.declare("{kind: Group, metadata: {name: " + name + "}}");
        }
    }

    private TeamForest forest() {
        return new TeamForest(portal.catalog().declared().toList());
    }
}
