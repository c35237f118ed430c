package dev.daymark.feature.ownership;

import static dev.daymark.PortalFixture.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.catalog.Catalog;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import org.junit.jupiter.api.Test;

class OwnerBoxTest {

    private final PortalFixture portal = new PortalFixture()
            .repository("ships", "")
            .declare("{kind: Component, metadata: {name: ship}, spec: {owner: harbour}}");

    @Test
    void saysHowToReachTheOwnerTheQuickestWayFirst() {
        portal.declare("""
                        kind: Group
                        metadata:
                          name: harbour
                          links:
                            - {url: 'https://forge.example/issues', title: Issues, type: issues}
                            - {url: 'https://chat.example', title: '#harbour', type: chat}
                            - {url: 'https://wiki.example', title: Wiki}
                        spec: {type: team, profile: {email: harbour@longshore.example}}
                        """)
                .declare("{kind: User, metadata: {name: ada}}")
                .relate("user:ada", "memberOf", "group:harbour")
                .relate("component:ship", "ownedBy", "group:harbour");

        OwnerBox box = box();

        assertThat(box.known()).isTrue();
        assertThat(box.people()).isEqualTo(1);
        assertThat(box.type()).contains("team");
        assertThat(box.ways())
                .extracting(ContactWay::title)
                .containsExactly("#harbour", "harbour@longshore.example", "Issues");
        assertThat(box.found()).isEmpty();
    }

    @Test
    void tellsWhatWasFoundWhenTheOwnerIsDeclaredNowhere() {
        portal.imply("group:harbour", "component:ship")
                .relate("component:ship", "ownedBy", "group:harbour")
                .problem(Problem.of(ProblemCode.OWNER_UNKNOWN, SourceLocation.ofRepository("ships"), "no owner")
                        .withHint("declare it")
                        .ofEntity("component:default/ship"));

        OwnerBox box = box();

        assertThat(box.known()).isFalse();
        assertThat(box.found()).contains("harbour");
        assertThat(box.hint()).contains("declare it");
        assertThat(box.lastAuthor()).contains("Ada");
    }

    @Test
    void keepsFurtherOwners() {
        portal.declare("{kind: User, metadata: {name: ada}}")
                .declare("{kind: User, metadata: {name: ben}}")
                .relate("component:ship", "ownedBy", "user:ada")
                .relate("component:ship", "ownedBy", "user:ben");

        assertThat(box().owner()).contains(ref("user:ada"));
        assertThat(box().others()).containsExactly(ref("user:ben"));
    }

    private OwnerBox box() {
        Catalog catalog = portal.catalog();
        return OwnerBox.of(catalog, catalog.entity(ref("component:ship")).orElseThrow());
    }
}
