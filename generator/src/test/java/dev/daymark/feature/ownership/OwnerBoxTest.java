package dev.daymark.feature.ownership;

import static dev.daymark.PortalFixture.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.feature.Portal;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnerBoxTest {

    private static final String HARBOUR = """
            kind: Group
            metadata:
              name: harbour
              annotations:
                daymark.dev/reply-time: within 20 min
                daymark.dev/on-call-hours: day and night
              links:
                - {url: 'https://forge.example/issues', title: Issues, type: issues}
                - {url: 'https://chat.example', title: '#harbour', type: chat}
                - {url: 'https://wiki.example', title: Wiki}
                - {url: 'mailto:harbour@longshore.example', title: Write to us}
            spec: {type: team, profile: {email: harbour@longshore.example}}
            """;

    private final PortalFixture portal = new PortalFixture()
            .repository("ships", "")
            .declare("{kind: Component, metadata: {name: ship}, spec: {owner: harbour}}");

    @Test
    void saysHowToReachTheOwnerTheQuickestWayFirstAndEachOnce() {
        portal.declare(HARBOUR).relate("component:ship", "ownedBy", "group:harbour");

        assertThat(owner().ways()).extracting(ContactWay::title).containsExactly("#harbour", "Write to us", "Issues");
    }

    @Test
    void saysWhatToExpectOfAWay() {
        portal.declare(HARBOUR).relate("component:ship", "ownedBy", "group:harbour");

        assertThat(owner().ways())
                .extracting(ContactWay::note)
                .containsExactly(Optional.of("within 20 min"), Optional.empty(), Optional.empty());
    }

    @Test
    void saysWhereTheOwnerSitsAndOfHowManyPeopleItIs() {
        portal.declare(HARBOUR)
                .declare("{kind: Group, metadata: {name: company}}")
                .declare("{kind: User, metadata: {name: ada}}")
                .relate("group:harbour", "childOf", "group:company")
                .relate("user:ada", "memberOf", "group:harbour")
                .relate("component:ship", "ownedBy", "group:harbour");

        assertThat(owner().above()).contains(ref("group:company"));
        assertThat(owner().type()).contains("team");
        assertThat(owner().people()).isEqualTo(1);
    }

    @Test
    void namesTheTeamOfAPersonWhoOwns() {
        portal.declare(HARBOUR)
                .declare("{kind: User, metadata: {name: ada}}")
                .relate("user:ada", "memberOf", "group:harbour")
                .relate("component:ship", "ownedBy", "user:ada");

        assertThat(owner().above()).contains(ref("group:harbour"));
    }

    @Test
    void tellsWhatWasFoundWhenTheOwnerIsDeclaredNowhere() {
        portal.imply("group:harbour", "component:ship")
                .relate("component:ship", "ownedBy", "group:harbour")
                .problem(Problem.of(ProblemCode.OWNER_UNKNOWN, SourceLocation.ofRepository("ships"), "no owner")
                        .withHint("declare it")
                        .ofEntity("component:default/ship"));

        OwnerBox.Missing missing = missing();

        assertThat(missing.named()).contains("harbour");
        assertThat(missing.page()).contains(ref("group:harbour"));
        assertThat(missing.hint()).contains("declare it");
        assertThat(missing.meant()).isEmpty();
        assertThat(missing.lastChange()).map(OwnerHints.LastChange::author).contains("Ada");
    }

    @Test
    void namesWhomTheDescriptorProbablyMeans() {
        portal.declare("{kind: Group, metadata: {name: harbours}}")
                .imply("group:harbour", "component:ship")
                .mean("group:harbour", "group:harbours")
                .relate("component:ship", "ownedBy", "group:harbour");

        assertThat(missing().meant()).contains(ref("group:harbours"));
    }

    @Test
    void knowsTheTeamOfWhoeverChangedTheRepositoryLast() {
        portal.declare("{kind: User, metadata: {name: ada-l}, spec: {profile: {displayName: Ada}}}")
                .declare("{kind: Group, metadata: {name: tide}}")
                .relate("user:ada-l", "memberOf", "group:tide");

        OwnerHints.LastChange change = missing().lastChange().orElseThrow();

        assertThat(change.user()).contains(ref("user:ada-l"));
        assertThat(change.team()).contains(ref("group:tide"));
    }

    @Test
    void guessesNobodyWhenTwoBearTheName() {
        portal.declare("{kind: User, metadata: {name: ada-l}, spec: {profile: {displayName: Ada}}}")
                .declare("{kind: User, metadata: {name: ada-m}, spec: {profile: {displayName: Ada}}}");

        assertThat(missing().lastChange().orElseThrow().user()).isEmpty();
    }

    @Test
    void asksTheCodeOwnersWhenTheyAreDeclared() {
        assertThat(missing().codeOwner()).isEmpty();

        portal.declare(HARBOUR);
        assertThat(missing().codeOwner()).contains(ref("group:harbour"));
    }

    @Test
    void keepsFurtherOwners() {
        portal.declare("{kind: User, metadata: {name: ada}}")
                .declare("{kind: User, metadata: {name: ben}}")
                .relate("component:ship", "ownedBy", "user:ada")
                .relate("component:ship", "ownedBy", "user:ben");

        assertThat(owner().ref()).isEqualTo(ref("user:ada"));
        assertThat(box().others()).containsExactly(ref("user:ben"));
    }

    @Test
    void prefersAnOwnerThatIsDeclared() {
        portal.declare(HARBOUR)
                .imply("group:ghost", "component:ship")
                .relate("component:ship", "ownedBy", "group:ghost")
                .relate("component:ship", "ownedBy", "group:harbour");

        assertThat(owner().ref()).isEqualTo(ref("group:harbour"));
        assertThat(box().others()).containsExactly(ref("group:ghost"));
    }

    private OwnerBox.Owner owner() {
        return box().owner().orElseThrow();
    }

    private OwnerBox.Missing missing() {
        return box().missing().orElseThrow();
    }

    private OwnerBox box() {
        Portal made = portal.portal();
        return OwnerBox.of(
                made.catalog(),
                new OwnerHints(made),
                made.catalog().entity(ref("component:ship")).orElseThrow());
    }
}
