package dev.daymark.feature.ownership;

import static dev.daymark.PortalFixture.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.feature.ownership.TeamTree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TeamsPagesTest {

    private final PortalFixture portal = new PortalFixture();

    @Test
    void drawsTheChartTopDownAndClosesEveryLevel() {
        below("a", "b", "d");
        below("b", "c");
        groups("lone");

        TeamsPages.Model model = index();

        assertThat(drawing(model)).isEqualTo("a(b(c)d)");
        assertThat(model.unplaced().shown())
                .extracting(team -> team.ref().name())
                .containsExactly("lone");
        assertThat(model.tree().nodes()).noneMatch(Node::folds);
        assertThat(model.groups()).isEqualTo(5);
    }

    @Test
    void putsGroupsWithGroupsBelowThemBeforeOthers() {
        below("a", "b", "c", "d");
        below("c", "e");

        assertThat(drawing(index())).isEqualTo("a(c(e)bd)");
    }

    @Test
    void doesNotBlameGroupsForHavingNoPlaceWhenThereIsNoChart() {
        groups("a", "b");

        assertThat(drawing(index())).isEqualTo("ab");
        assertThat(index().unplaced().shown()).isEmpty();
    }

    @Test
    void beginsALargeChartClosedBelowItsSecondLevel() {
        below("root", "a");
        below("a", many("x", 60));

        TeamsPages.Model model = index();

        assertThat(model.tree().nodes())
                .filteredOn(Node::folds)
                .extracting(TeamsPagesTest::name)
                .containsExactly("a");
        assertThat(last(model.tree().nodes()).ends()).containsExactly(true, false);
    }

    @Test
    void drawsNoChainDeeperThanReadersOfHtmlTake() {
        for (int i = 0; i < 300; i++) {
            below("g" + i, "g" + (i + 1));
        }

        List<Node> nodes = index().tree().nodes();

        assertThat(nodes).hasSize(301);
        assertThat(nodes.stream().filter(Node::opens)).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void drawsAsManyWholeLevelsAsThereIsRoomForAndLeadsToTheRest() {
        below("root", many("d", 8));
        for (int i = 0; i < 8; i++) {
            below("d" + i, many("t" + i + "-", 125));
        }

        List<Node> nodes = index().tree().nodes();

        assertThat(nodes).hasSize(9);
        assertThat(nodes.get(1).rest()).contains(Address.of("teams", "d0"));
        assertThat(nodes.get(1).team().below()).isEqualTo(125);
        assertThat(model(Address.of("teams", "d0")).tree().nodes()).hasSize(126).allMatch(node -> node.rest()
                .isEmpty());
    }

    @Test
    void leadsToTheGroupItselfWhenItsPageDrawsAllThatIsBelowIt() {
        below("root", many("d", 10));
        for (int i = 0; i < 10; i++) {
            below("d" + i, many("t" + i + "-", 40));
        }

        assertThat(index().tree().nodes().get(1).rest()).contains(new Address.Overview(ref("group:d0")));
        assertThat(addresses()).doesNotContain(Address.of("teams", "d0"));
    }

    @Test
    void cutsALevelThatIsTooWideIntoPages() {
        below("root", many("t", 700));

        assertThat(index().tree().nodes()).hasSize(1);
        assertThat(model(Address.of("teams", "root")).tree().nodes()).hasSize(321);
        assertThat(model(Pager.within("teams", "root").apply(3)).tree().nodes()).hasSize(61);
        assertThat(model(Pager.within("teams", "root").apply(3))
                        .tree()
                        .nodes()
                        .get(0)
                        .rest())
                .isEmpty();
    }

    @Test
    void cutsGroupsWithoutAnyChartIntoPages() {
        groups(many("t", 700));

        assertThat(addresses()).contains(Pager.within("teams").apply(3));
        assertThat(model(Pager.within("teams").apply(3)).tree().nodes()).hasSize(60);
    }

    @Test
    void keepsWhatIsOutsideTheChartShort() {
        below("a", "b");
        groups(many("lone", 100));
        for (int i = 0; i < 50; i++) {
            portal.imply("group:ghost" + i, "component:ship");
        }

        assertThat(index().unplaced().shown()).hasSize(80);
        assertThat(index().unplaced().more()).isEqualTo(20);
        assertThat(index().implied().shown()).hasSize(40);
        assertThat(index().implied().more()).isEqualTo(10);
    }

    @Test
    void listsOwnersThatNobodyDeclaresWithThoseThatAreMeant() {
        groups("ghosts");
        portal.imply("group:ghost", "component:ship")
                .relate("component:ship", "ownedBy", "group:ghost")
                .mean("group:ghost", "group:ghosts");

        TeamsPages.Implied implied = index().implied().shown().get(0);

        assertThat(implied.team().ref()).isEqualTo(ref("group:ghost"));
        assertThat(implied.team().owned()).isEqualTo(1);
        assertThat(implied.meant()).contains(ref("group:ghosts"));
    }

    @Test
    void showsATeamOfASmallOrganisationAmongAllOthers() {
        below("root", "a", "b");
        below("a", "a1", "a2");

        assertThat(around("a1")).isEqualTo("root(a(A1a2)b)");
    }

    @Test
    void showsATeamOfALargeOrganisationBelowThoseAboveItAndBesideItsSiblings() {
        below("root", many("d", 10));
        below("d1", "e1", "e2");
        below("e1", "f1");
        for (int i = 2; i < 10; i++) {
            below("d" + i, many("t" + i + "-", 10));
        }

        assertThat(around("e1")).isEqualTo("root(d1(E1(f1)e2))");
        assertThat(around("d1")).isEqualTo("root(D1(e1(f1)e2)d2[10]d3[10]d4[10]d5[10]d6[10]d7[10]d8[10]d9[10]d0)");
    }

    @Test
    void leavesManySiblingsToThePageOfTheGroupAboveThem() {
        below("root", many("t", 100));

        assertThat(around("t1")).isEqualTo("root[100](T1)");
        assertThat(around("root")).isEqualTo("ROOT[100]");
    }

    private String around(String group) {
        TeamForest forest = forest(portal.portal());
        return drawing(new TeamCharts(forest).around(ref("group:" + group)).nodes());
    }

    private static String drawing(TeamsPages.Model model) {
        return drawing(model.tree().nodes());
    }

    /** Lists as brackets, the group that the page is about in capitals, the number of groups below where they are left out. */
    private static String drawing(List<Node> nodes) {
        return nodes.stream()
                .map(node -> (node.here() ? name(node).toUpperCase(Locale.ROOT) : name(node))
                        + (node.rest().isPresent() ? "[" + node.team().below() + "]" : "")
                        + (node.opens() ? "(" : "")
                        + ")".repeat(node.ends().size()))
                .collect(Collectors.joining());
    }

    private static String name(Node node) {
        return node.team().ref().name();
    }

    private static Node last(List<Node> nodes) {
        return nodes.get(nodes.size() - 1);
    }

    private void groups(String... names) {
        for (String name : names) {
            portal.declare("{kind: Group, metadata: {name: " + name + "}}");
        }
    }

    private void below(String parent, String... children) {
        groups(parent);
        groups(children);
        for (String child : children) {
            portal.relate("group:" + child, "childOf", "group:" + parent);
        }
    }

    private static String[] many(String prefix, int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = prefix + i;
        }
        return names;
    }

    private TeamsPages.Model index() {
        return model(Address.of("teams"));
    }

    private TeamsPages.Model model(Address address) {
        Optional<Page> page =
                pages().stream().filter(one -> one.address().equals(address)).findFirst();
        return (TeamsPages.Model)
                Objects.requireNonNull(page.orElseThrow().model().get());
    }

    private List<Address> addresses() {
        return pages().stream().map(Page::address).toList();
    }

    private List<Page> pages() {
        Portal made = portal.portal();
        return new TeamsPages(made, new TeamCharts(forest(made))).pages().toList();
    }

    private static TeamForest forest(Portal portal) {
        return new TeamForest(portal.catalog()
                .declared()
                .filter(entity -> entity.ref().kind().equals("group"))
                .toList());
    }
}
