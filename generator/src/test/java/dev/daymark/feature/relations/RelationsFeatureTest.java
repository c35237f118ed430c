package dev.daymark.feature.relations;

import static dev.daymark.PortalFixture.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Tab;
import dev.daymark.graph.Drawing;
import dev.daymark.graph.Lane;
import dev.daymark.graph.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelationsFeatureTest {

    private final PortalFixture portal = new PortalFixture();

    @Test
    void listsRelationsBothWaysInAReadersOrder() {
        declare("Component", "ship", "boat");
        declare("API", "signals");
        portal.relate("component:ship", "providesApi", "api:signals")
                .relate("component:boat", "dependsOn", "component:ship")
                .relate("component:ship", "dependsOn", "resource:dock")
                .relate("component:ship", "partOf", "system:fleet")
                .relate("component:ship", "ownedBy", "group:harbour");

        Tab tab = tab("component:ship").orElseThrow();

        assertThat(tab.count()).isEqualTo(OptionalInt.of(3));
        assertThat(rows(tab))
                .containsExactly(
                        "dependsOn resource:default/dock",
                        "dependencyOf component:default/boat",
                        "providesApi api:default/signals");
    }

    @Test
    void countsWhoCallsAnApiAmongThoseWhoUseItsProvider() {
        declare("Component", "ship", "boat");
        declare("API", "signals");
        portal.relate("component:ship", "providesApi", "api:signals")
                .relate("component:boat", "consumesApi", "api:signals");

        Tab tab = tab("component:ship").orElseThrow();

        assertThat(rows(tab)).containsExactly("calledBy component:default/boat", "providesApi api:default/signals");
        assertThat(lines(model(tab).graph().orElseThrow())).containsExactly("boat calls ship (signals)");
    }

    @Test
    void drawsAnApiWithManyCallersInTheirPlace() {
        declare("Component", "ship");
        declare("API", "signals");
        portal.relate("component:ship", "providesApi", "api:signals");
        for (int i = 0; i < 101; i++) {
            portal.relate("component:boat-" + i, "consumesApi", "api:signals");
        }

        Tab tab = tab("component:ship").orElseThrow();

        assertThat(rows(tab)).containsExactly("providesApi api:default/signals");
        assertThat(lines(model(tab).graph().orElseThrow())).containsExactly("signals provided ship");
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

        assertThat(panels("lighthouse:rock")).containsExactly("relations");
        assertThat(rows(tab("lighthouse:rock").orElseThrow())).containsExactly("warns component:default/ship");
    }

    @Test
    void listsWhatLeadsToItselfButDoesNotDrawIt() {
        declare("Component", "ship");
        portal.relate("component:ship", "dependsOn", "component:ship");

        DependenciesTab.Model model = model(tab("component:ship").orElseThrow());

        assertThat(model.rows()).hasSize(2);
        assertThat(model.graph()).isEmpty();
    }

    @Test
    void tellsOfEachKindWhatMatters() {
        declare("Component", "ship", "boat", "oar");
        declare("API", "signals");
        declare("Resource", "dock");
        declare("System", "fleet", "port");
        declare("Domain", "sea", "bay");
        portal.relate("component:ship", "providesApi", "api:signals")
                .relate("component:boat", "consumesApi", "api:signals")
                .relate("component:oar", "partOf", "component:boat")
                .relate("component:ship", "dependsOn", "resource:dock")
                .relate("component:ship", "partOf", "system:fleet")
                .relate("component:boat", "partOf", "system:port")
                .relate("api:signals", "partOf", "system:fleet")
                .relate("system:fleet", "partOf", "domain:sea")
                .relate("domain:bay", "partOf", "domain:sea");

        assertThat(panels("component:ship")).containsExactly("around", "apis");
        assertThat(panels("component:boat")).containsExactly("around", "apis", "table");
        assertThat(panels("api:signals")).containsExactly("around", "table", "table");
        assertThat(panels("resource:dock")).containsExactly("around", "table");
        assertThat(panels("system:fleet")).containsExactly("map", "parts", "border");
        assertThat(panels("domain:sea")).containsExactly("cards", "cards", "map");
        assertThat(panels("domain:bay")).isEmpty();
    }

    @Test
    void showsFourOfEachSideAtAGlanceAndHowManyMoreThereAre() {
        declare("Component", "ship");
        for (int i = 0; i < 7; i++) {
            portal.relate("component:ship", "dependsOn", "resource:dock-" + i)
                    .relate("component:boat-" + i, "dependsOn", "component:ship");
        }

        GraphView glance = ((RelationPanels.AroundModel)
                        panel("component:ship", "around").model().get())
                .graph();

        assertThat(glance.drawing().boxes()).hasSize(11);
        assertThat(glance.drawing().boxes().stream()
                        .map(box -> box.node())
                        .filter(node -> node.entity().isEmpty())
                        .map(Node::lane))
                .containsExactly(Lane.CALLERS, Lane.OTHERS);
    }

    @Test
    void showsTheFirstFiftyOfManyParts() {
        declare("System", "fleet");
        for (int i = 0; i < 250; i++) {
            portal.relate("component:c" + i, "partOf", "system:fleet");
        }

        SystemPanels.PartsModel model =
                (SystemPanels.PartsModel) panel("system:fleet", "parts").model().get();

        assertThat(model.rows()).hasSize(50);
        assertThat(model.total()).isEqualTo(250);
        assertThat(model.all()).isEqualTo(Address.browse("system", ref("system:fleet")));
    }

    @Test
    void losesNoneOfManyDependencies() {
        declare("Resource", "dock");
        for (int i = 0; i < 2345; i++) {
            portal.relate("component:c" + i, "dependsOn", "resource:dock");
        }

        Tab tab = tab("resource:dock").orElseThrow();

        assertThat(tab.furtherPages()).hasSize(23);
        List<String> all = Stream.concat(Stream.of(tab.model()), tab.furtherPages().stream())
                .flatMap(page -> ((DependenciesTab.Model) page.get()).rows().stream())
                .map(row -> row.entity().toString())
                .toList();
        assertThat(all).hasSize(2345).doesNotHaveDuplicates();
        assertThat(model(tab).graph().orElseThrow().drawing().boxes()).hasSize(Sketch.MOST_BOXES);
        assertThat(((DependenciesTab.Model) tab.furtherPages().get(0).get()).graph())
                .isEmpty();
    }

    @Test
    void gathersThoseElsewhereBySystemWhenThereAreTooMany() {
        declare("Resource", "dock");
        declare("System", "fleet", "port");
        for (int i = 0; i < 70; i++) {
            declare("Component", "c" + i);
            portal.relate("component:c" + i, "dependsOn", "resource:dock");
            portal.relate("component:c" + i, "partOf", i < 30 ? "system:fleet" : "system:port");
        }

        assertThat(lines(model(tab("resource:dock").orElseThrow()).graph().orElseThrow()))
                .containsExactly("fleet depends dock", "port depends dock");
    }

    @Test
    void drawsOnlySystemsWhenThereAreHundreds() {
        declare("Resource", "dock");
        declare("System", "fleet");
        portal.relate("resource:dock", "partOf", "system:fleet");
        for (int i = 0; i < 401; i++) {
            declare("Component", "c" + i);
            portal.relate("component:c" + i, "dependsOn", "resource:dock");
            portal.relate("component:c" + i, "partOf", "system:fleet");
        }

        assertThat(lines(model(tab("resource:dock").orElseThrow()).graph().orElseThrow()))
                .containsExactly("fleet depends dock");
        assertThat(((SystemPanels.MapModel) panel("system:fleet", "map").model().get()).graph())
                .as("there is nothing else to see")
                .isEmpty();
    }

    @Test
    void keepsTheBestConnectedOfAWeb() {
        int parts = 40;
        declare("System", "fleet");
        declare("Resource", "dock");
        portal.relate("resource:dock", "partOf", "system:fleet");
        for (int i = 0; i < parts; i++) {
            declare("Component", "c" + i);
            portal.relate("component:c" + i, "partOf", "system:fleet")
                    .relate("component:c" + i, "dependsOn", "resource:dock");
            for (int other = 1; other <= 5; other++) {
                portal.relate("component:c" + i, "dependsOn", "component:c" + (i + other) % parts);
            }
        }

        Drawing map = ((SystemPanels.MapModel)
                        panel("system:fleet", "map").model().get())
                .graph()
                .orElseThrow()
                .drawing();

        assertThat(map.lines()).hasSizeBetween(Sketch.MOST_LINES * 3 / 4, Sketch.MOST_LINES);
        assertThat(map.boxes())
                .hasSizeBetween(20, parts)
                .extracting(box -> box.node().title())
                .contains("dock", "graph.more");
    }

    @Test
    void mapsASystemWithItsCallersAndWhatItCalls() {
        declare("Component", "ship", "boat", "pilot", "lonely");
        declare("API", "signals", "weather", "tides");
        declare("System", "fleet");
        for (String part :
                List.of("component:ship", "component:boat", "component:lonely", "api:signals", "api:tides")) {
            portal.relate(part, "partOf", "system:fleet");
        }
        portal.relate("component:ship", "providesApi", "api:signals")
                .relate("component:boat", "consumesApi", "api:signals")
                .relate("component:pilot", "consumesApi", "api:signals")
                .relate("component:pilot", "consumesApi", "api:tides")
                .relate("component:ship", "consumesApi", "api:weather");

        GraphView map = ((SystemPanels.MapModel)
                        panel("system:fleet", "map").model().get())
                .graph()
                .orElseThrow();

        assertThat(lines(map))
                .containsExactlyInAnyOrder(
                        "boat calls ship (signals)",
                        "pilot calls ship (signals)",
                        "pilot calls tides",
                        "ship calls weather");
        assertThat(map.drawing().boxes().stream()
                        .map(box -> box.node().title() + " " + box.node().lane().id()))
                .containsExactlyInAnyOrder(
                        "boat here", "ship here", "lonely here", "tides here", "pilot callers", "weather others");
        assertThat(((RelationPanels.ApisModel)
                                panel("system:fleet", "border").model().get())
                        .rows())
                .extracting(row -> row.api().name() + " " + row.provided() + " " + row.with())
                .containsExactly(
                        "signals true [component:default/pilot]",
                        "tides true [component:default/pilot]",
                        "weather false []");
    }

    @Test
    void listsTheRelationsOfASystemOnceAndWhereTheyLead() {
        declare("Component", "ship", "boat", "pilot");
        declare("System", "fleet");
        portal.relate("component:ship", "partOf", "system:fleet")
                .relate("component:boat", "partOf", "system:fleet")
                .relate("component:ship", "dependsOn", "component:boat")
                .relate("component:pilot", "dependsOn", "component:ship")
                .relate("component:boat", "dependsOn", "resource:dock");

        Connections.Model model =
                (Connections.Model) tab("system:fleet").orElseThrow().model().get();

        assertThat(model.rows())
                .extracting(row ->
                        row.where() + " " + row.from().name() + " " + row.to().name())
                .containsExactly("CALLERS pilot ship", "HERE ship boat", "OTHERS boat dock");
    }

    @Test
    void mapsADomainByItsSystems() {
        declare("Component", "ship", "boat", "pilot");
        declare("System", "fleet", "port", "coast");
        declare("Domain", "sea");
        portal.relate("system:fleet", "partOf", "domain:sea")
                .relate("system:port", "partOf", "domain:sea")
                .relate("component:ship", "partOf", "system:fleet")
                .relate("component:boat", "partOf", "system:port")
                .relate("component:pilot", "partOf", "system:coast")
                .relate("component:ship", "dependsOn", "component:boat")
                .relate("component:pilot", "dependsOn", "component:ship");

        GraphView map = ((SystemPanels.MapModel)
                        panel("domain:sea", "map").model().get())
                .graph()
                .orElseThrow();

        assertThat(lines(map)).containsExactlyInAnyOrder("coast depends fleet", "fleet depends port");
        assertThat(tab("domain:sea").orElseThrow().count()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void warnsOfWhatProductionNeedsThatIsNot() {
        declare("Component", "ship", "boat");
        portal.declare("{kind: Component, metadata: {name: fleet}, spec: {lifecycle: production}}")
                .declare("{kind: Component, metadata: {name: raft}, spec: {lifecycle: Experimental}}")
                .declare("{kind: Component, metadata: {name: galley}, spec: {lifecycle: deprecated}}")
                .relate("component:fleet", "dependsOn", "component:raft")
                .relate("component:fleet", "dependsOn", "component:galley")
                .relate("component:fleet", "dependsOn", "component:boat")
                .relate("component:raft", "dependsOn", "component:galley");

        assertThat(model(tab("component:fleet").orElseThrow()).cautions())
                .containsExactly(
                        new Caution("deprecated", List.of(ref("component:galley")), 0),
                        new Caution("experimental", List.of(ref("component:raft")), 0));
        assertThat(model(tab("component:raft").orElseThrow()).cautions()).isEmpty();
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
        return new RelationsFeature().study(portal.portal()).contribute(portal.portal());
    }

    private Optional<Tab> tab(String entity) {
        return contribution().tabs().stream()
                .filter(tab -> tab.entity().equals(ref(entity)))
                .findFirst();
    }

    private Panel panel(String entity, String template) {
        return contribution().panels().stream()
                .filter(panel -> panel.entity().equals(ref(entity)))
                .filter(panel -> panel.template().endsWith("/" + template))
                .findFirst()
                .orElseThrow();
    }

    private List<String> panels(String entity) {
        return contribution().panels().stream()
                .filter(panel -> panel.entity().equals(ref(entity)))
                .map(panel -> panel.template().replace("features/relations/", ""))
                .toList();
    }

    private static DependenciesTab.Model model(Tab tab) {
        return (DependenciesTab.Model) tab.model().get();
    }

    private static List<String> rows(Tab tab) {
        return model(tab).rows().stream()
                .map(row -> row.relation() + " " + row.entity())
                .toList();
    }

    /** The lines of a picture as sentences. */
    private static List<String> lines(GraphView picture) {
        Drawing drawing = picture.drawing();
        return drawing.lines().stream()
                .map(line -> {
                    String start = drawing.boxes().get(line.from()).node().title();
                    String end = drawing.boxes().get(line.to()).node().title();
                    String notes = line.notes().isEmpty() ? "" : " (" + String.join(", ", line.notes()) + ")";
                    return (line.endArrow() ? start : end) + " " + line.style().id() + " "
                            + (line.endArrow() ? end : start) + notes;
                })
                .toList();
    }
}
