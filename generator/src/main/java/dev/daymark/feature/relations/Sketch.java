package dev.daymark.feature.relations;

import dev.daymark.catalog.EntityRef;
import dev.daymark.graph.Edge;
import dev.daymark.graph.Graph;
import dev.daymark.graph.Lane;
import dev.daymark.graph.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A graph that is being made fit to look at: too many boxes are gathered in few. Immutable. */
final class Sketch {

    /** What one picture may hold. */
    static final int MOST_BOXES = 60;

    /** More lines between them are a web, which shows nothing and weighs more than a page may. */
    static final int MOST_LINES = 120;

    private final Labels labels;
    private final SortedMap<String, Node> nodes;
    private final List<Edge> edges;

    private Sketch(Labels labels, SortedMap<String, Node> nodes, List<Edge> edges) {
        this.labels = labels;
        this.nodes = nodes;
        this.edges = edges;
    }

    /**
     * A sketch of who needs whom.
     *
     * @param subject what it is about, if it is one of the boxes
     * @param here what is drawn in the middle in any case; others to the left or right of it, by what they do more
     */
    static Sketch of(Labels labels, Optional<EntityRef> subject, Collection<EntityRef> here, List<Use> uses) {
        SortedMap<String, Node> nodes = new TreeMap<>();
        here.forEach(ref -> nodes.put(
                ref.toString(), labels.node(ref, Lane.HERE, Optional.of(ref).equals(subject))));
        Map<EntityRef, Integer> calls = new HashMap<>();
        for (Use use : uses) {
            calls.merge(use.from(), 1, Integer::sum);
            calls.merge(use.to(), -1, Integer::sum);
        }
        calls.forEach((ref, more) -> nodes.computeIfAbsent(
                ref.toString(), key -> labels.node(ref, more >= 0 ? Lane.CALLERS : Lane.OTHERS, false)));
        List<Edge> edges = uses.stream()
                .map(use -> new Edge(
                        use.from().toString(),
                        use.to().toString(),
                        use.style(),
                        use.api().map(labels::title).orElse("")))
                .toList();
        return new Sketch(labels, nodes, edges);
    }

    boolean isEmpty() {
        return edges.isEmpty();
    }

    private boolean isTooLarge() {
        return nodes.size() > MOST_BOXES || lines() > MOST_LINES;
    }

    private long lines() {
        return edges.stream()
                .map(edge -> edge.from().compareTo(edge.to()) < 0
                        ? edge.from() + " " + edge.to()
                        : edge.to() + " " + edge.from())
                .distinct()
                .count();
    }

    /** As few boxes as one picture may hold: those elsewhere become places first, then the least connected go. */
    Sketch fit(String kindOfPlaces) {
        return isTooLarge() ? gathered(lane -> lane != Lane.HERE, kindOfPlaces).limited() : this;
    }

    /**
     * Draws those of a place as that place, wherever there are several; what the picture is about stays.
     *
     * @param kind of the places: system or domain
     */
    Sketch gathered(Predicate<Lane> lanes, String kind) {
        SortedMap<String, List<Node>> byPlace = new TreeMap<>();
        Map<String, EntityRef> places = new HashMap<>();
        for (Node node : nodes.values()) {
            node.entity()
                    .filter(ref -> lanes.test(node.lane()) && !node.subject())
                    .flatMap(labels::place)
                    .filter(place -> place.kind().equals(kind))
                    .ifPresent(place -> {
                        String key = node.lane() + " " + place;
                        places.put(key, place);
                        byPlace.computeIfAbsent(key, any -> new ArrayList<>()).add(node);
                    });
        }
        boolean hasSubject = nodes.values().stream().anyMatch(Node::subject);
        Map<String, Node> instead = new HashMap<>();
        places.forEach((key, place) -> {
            List<Node> members = byPlace.getOrDefault(key, List.of());
            if (members.size() > 1) {
                Lane lane = members.get(0).lane();
                Node all = labels.gathered(key, place, lane, members.size(), lane == Lane.HERE && !hasSubject);
                members.forEach(member -> instead.put(member.key(), all));
            }
        });
        return with(instead);
    }

    /** Keeps the best connected boxes of a lane, and gathers the rest in one more. */
    Sketch limited(Lane lane, int most) {
        Map<String, Integer> weight = new HashMap<>();
        edges.forEach(edge -> {
            weight.merge(edge.from(), 1, Integer::sum);
            weight.merge(edge.to(), 1, Integer::sum);
        });
        List<Node> rest = nodes.values().stream()
                .filter(node -> node.lane() == lane)
                .sorted(Comparator.comparing(Node::subject)
                        .reversed()
                        .thenComparing(node -> -weight.getOrDefault(node.key(), 0))
                        .thenComparing(Node.ORDER))
                .skip(most)
                .toList();
        Map<String, Node> instead = new HashMap<>();
        rest.forEach(node -> instead.put(node.key(), labels.rest(lane, rest.size())));
        return with(instead);
    }

    /** At most as many boxes and lines as one picture may hold: the longest lanes lose most. */
    Sketch limited() {
        Map<Lane, Integer> sizes = new EnumMap<>(Lane.class);
        nodes.values().forEach(node -> sizes.merge(node.lane(), 1, Integer::sum));
        int most = MOST_BOXES;
        while (boxes(sizes, most) > MOST_BOXES) {
            most--;
        }
        Sketch limited = limited(sizes, most);
        while (limited.lines() > MOST_LINES) {
            most--;
            limited = limited(sizes, most);
        }
        return limited;
    }

    private Sketch limited(Map<Lane, Integer> sizes, int most) {
        Sketch limited = this;
        for (Map.Entry<Lane, Integer> lane : sizes.entrySet()) {
            limited = lane.getValue() > most ? limited.limited(lane.getKey(), most) : limited;
        }
        return limited;
    }

    private static int boxes(Map<Lane, Integer> sizes, int most) {
        return sizes.values().stream()
                .mapToInt(size -> size > most ? most + 1 : size)
                .sum();
    }

    private Sketch with(Map<String, Node> instead) {
        SortedMap<String, Node> kept = new TreeMap<>();
        nodes.values().forEach(node -> {
            Node now = instead.getOrDefault(node.key(), node);
            kept.put(now.key(), now);
        });
        List<Edge> moved = edges.stream()
                .map(edge -> new Edge(key(edge.from(), instead), key(edge.to(), instead), edge.style(), edge.note()))
                .filter(edge -> !edge.from().equals(edge.to()))
                .toList();
        return new Sketch(labels, kept, moved);
    }

    private static String key(String key, Map<String, Node> instead) {
        Node node = instead.get(key);
        return node == null ? key : node.key();
    }

    /** Done: with lanes, or without any that could be seen. */
    Graph graph(Map<Lane, String> titles, int room) {
        return new Graph(List.copyOf(nodes.values()), edges, titles, room);
    }

    int size() {
        return nodes.size();
    }
}
