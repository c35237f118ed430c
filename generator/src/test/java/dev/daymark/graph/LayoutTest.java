package dev.daymark.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.daymark.graph.Drawing.Box;
import dev.daymark.graph.Drawing.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    @Test
    void keepsBoxesApartAndLinesOutOfThemWhateverTheGraph() {
        assertThat(RandomGraphs.some(600)).allSatisfy(graph -> assertThat(Geometry.faults(Layout.of(graph)))
                .isEmpty());
    }

    @Test
    void drawsTheSameInWhateverOrderTheGraphIsTold() {
        assertThat(RandomGraphs.some(200)).allSatisfy(graph -> assertThat(Layout.of(RandomGraphs.shuffled(graph, 7)))
                .isEqualTo(Layout.of(graph)));
    }

    @Test
    void drawsEachPairOnceAndNothingThatLeadsToItself() {
        assertThat(RandomGraphs.some(200)).allSatisfy(graph -> {
            List<String> pairs = graph.edges().stream()
                    .filter(edge -> !edge.from().equals(edge.to()))
                    .map(edge -> pair(edge.from(), edge.to()))
                    .distinct()
                    .toList();
            Drawing drawing = Layout.of(graph);
            assertThat(drawing.lines().stream().map(line -> pair(from(drawing, line), to(drawing, line))))
                    .containsExactlyInAnyOrderElementsOf(pairs);
        });
    }

    @Test
    void pointsEveryArrowWhereTheEdgeLeads() {
        assertThat(RandomGraphs.some(200)).allSatisfy(graph -> {
            Drawing drawing = Layout.of(graph);
            for (Line line : drawing.lines()) {
                boolean drawn = line.style() != EdgeStyle.PART;
                assertThat(line.endArrow()).isEqualTo(drawn && has(graph, from(drawing, line), to(drawing, line)));
                assertThat(line.startArrow()).isEqualTo(drawn && has(graph, to(drawing, line), from(drawing, line)));
            }
        });
    }

    @Test
    void drawsNothing() {
        assertThat(draw()).isEqualTo(new Drawing(24, 24, List.of(), List.of(), List.of()));
    }

    @Test
    void drawsOneBox() {
        add(Lane.HERE, "alone");

        Drawing drawing = draw();

        assertThat(drawing.boxes()).extracting(Box::x, Box::y).containsExactly(tuple(12, 12));
        assertThat(drawing.width()).isEqualTo(192);
        assertThat(drawing.height()).isEqualTo(68);
    }

    @Test
    void drawsAChainAsOneStraightLine() {
        add(Lane.HERE, "a", "b", "c", "d");
        join("a b", "b c", "c d");

        Drawing drawing = draw();

        assertThat(drawing.boxes()).extracting(Box::y).containsOnly(12);
        assertThat(drawing.lines()).extracting(Line::path).allMatch(path -> path.matches("M\\d+ 34H\\d+"));
    }

    @Test
    void drawsLongLinesStraightPastOtherColumns() {
        add(Lane.CALLERS, "caller");
        add(Lane.HERE, "web", "api", "store");
        join("web api", "api store", "caller store");

        Drawing drawing = draw();

        assertThat(line(drawing, "caller", "store").path()).matches("M\\d+ \\d+H\\d+");
        assertThat(line(drawing, "web", "api").path()).matches("M\\d+ \\d+H\\d+");
    }

    @Test
    void putsABoxInTheMiddleOfThoseItIsJoinedWith() {
        add(Lane.CALLERS, "a", "b", "c");
        add(Lane.HERE, "hub");
        add(Lane.OTHERS, "p", "q", "r", "s");
        join("a hub", "b hub", "c hub", "hub p", "hub q", "hub r", "hub s");

        Drawing drawing = draw();

        int middle = box(drawing, "hub").y();
        assertThat(box(drawing, "b").y()).isEqualTo(middle);
        assertThat(box(drawing, "q").y() + box(drawing, "r").y()).isEqualTo(2 * middle);
    }

    @Test
    void findsAnOrderWithoutCrossingsWhereThereIsOne() {
        add(Lane.HERE, "a", "b", "c", "d", "w", "x", "y", "z");
        join("a z", "b y", "c x", "d w");

        assertThat(draw().lines()).extracting(Line::path).allMatch(path -> path.matches("M\\d+ \\d+H\\d+"));
    }

    @Test
    void drawsTwoThatNeedEachOtherWithOneLineAndTwoArrows() {
        add(Lane.HERE, "a", "b");
        join("a b", "b a");

        assertThat(draw().lines()).singleElement().satisfies(line -> {
            assertThat(line.startArrow()).isTrue();
            assertThat(line.endArrow()).isTrue();
        });
    }

    @Test
    void turnsOneLineOfACircleRound() {
        add(Lane.HERE, "a", "b", "c");
        join("a b", "b c", "c a");

        Drawing drawing = draw();

        assertThat(Geometry.faults(drawing)).isEmpty();
        assertThat(box(drawing, "a").x()).isLessThan(box(drawing, "b").x());
        assertThat(box(drawing, "b").x()).isLessThan(box(drawing, "c").x());
        Line back = drawing.lines().stream()
                .filter(line -> !line.endArrow() || line.startArrow())
                .findFirst()
                .orElseThrow();
        assertThat(from(drawing, back)).isEqualTo("a");
        assertThat(back.startArrow()).isTrue();
    }

    @Test
    void saysTheStrongestOfSeveralRelationsAndKeepsAllNotes() {
        add(Lane.HERE, "a", "b");
        edges.add(new Edge("a", "b", EdgeStyle.CALLS, "Orders"));
        edges.add(new Edge("a", "b", EdgeStyle.DEPENDS, ""));
        edges.add(new Edge("a", "b", EdgeStyle.CALLS, "Events"));

        assertThat(draw().lines()).singleElement().satisfies(line -> {
            assertThat(line.style()).isEqualTo(EdgeStyle.DEPENDS);
            assertThat(line.notes()).containsExactly("Events", "Orders");
        });
    }

    @Test
    void setsWhatNoLineLeadsToInRowsBelow() {
        add(Lane.HERE, "a", "b", "l1", "l2", "l3", "l4");
        join("a b");

        Drawing drawing = draw();

        assertThat(drawing.boxes().stream().filter(box -> box.y() == 12).map(box -> box.node()
                        .key()))
                .containsExactly("a", "b");
        assertThat(drawing.boxes().stream().filter(box -> box.y() == 76).map(box -> box.node()
                        .key()))
                .containsExactly("l1", "l2");
    }

    @Test
    void keepsToTheRoomItIsGivenWhereItCan() {
        add(Lane.HERE, "a", "b", "c");
        join("a b", "b c");

        assertThat(Layout.of(new Graph(nodes, edges, Map.of(), 700)).width()).isBetween(690, 700);
        assertThat(Layout.of(new Graph(nodes, edges, Map.of(), 100)).width()).isEqualTo(616);
    }

    @Test
    void drawsAHubOfAThousandAndAChainOfAThousand() {
        add(Lane.HERE, "hub");
        for (int i = 0; i < 1000; i++) {
            add(Lane.CALLERS, "caller" + i);
            add(Lane.HERE, "link" + i);
            join("caller" + i + " hub", "link" + i + " " + (i == 0 ? "hub" : "link" + (i - 1)));
        }

        Drawing drawing = draw();

        assertThat(drawing.boxes()).hasSize(2001);
        assertThat(drawing.boxes().stream().map(Box::x).distinct()).hasSize(1002);
    }

    @Test
    void refusesTwoNodesWithOneKeyAndEdgesToNowhere() {
        add(Lane.HERE, "a");
        assertThatThrownBy(() -> new Graph(List.of(nodes.get(0), nodes.get(0)), List.of(), Map.of(), 700))
                .hasMessageContaining("key a");
        assertThatThrownBy(() -> new Graph(nodes, List.of(new Edge("a", "b", EdgeStyle.CALLS, "")), Map.of(), 700))
                .hasMessageContaining("no node");
    }

    private void add(Lane lane, String... keys) {
        for (String key : keys) {
            nodes.add(RandomGraphs.node(key, key, lane));
        }
    }

    private void join(String... pairs) {
        for (String pair : pairs) {
            String[] ends = pair.split(" ", -1);
            edges.add(new Edge(ends[0], ends[1], EdgeStyle.DEPENDS, ""));
        }
    }

    private Drawing draw() {
        return Layout.of(new Graph(nodes, edges, Map.of(), 820));
    }

    private static Box box(Drawing drawing, String key) {
        return drawing.boxes().stream()
                .filter(box -> box.node().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(Drawing drawing, String one, String other) {
        return drawing.lines().stream()
                .filter(line -> pair(from(drawing, line), to(drawing, line)).equals(pair(one, other)))
                .findFirst()
                .orElseThrow();
    }

    private static String from(Drawing drawing, Line line) {
        return drawing.boxes().get(line.from()).node().key();
    }

    private static String to(Drawing drawing, Line line) {
        return drawing.boxes().get(line.to()).node().key();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static boolean has(Graph graph, String from, String to) {
        return graph.edges().stream()
                .anyMatch(edge -> edge.from().equals(from) && edge.to().equals(to));
    }
}
