package dev.daymark.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All edges between two nodes as one, drawn from the left one to the right one.
 *
 * @param left index of a node
 * @param right index of another one
 * @param style what it says
 * @param rightwards whether an edge leads from left to right
 * @param leftwards whether an edge leads from right to left
 * @param notes of the edges, sorted
 */
record Link(int left, int right, EdgeStyle style, boolean rightwards, boolean leftwards, List<String> notes) {

    /** Joins the edges of a graph. Each link runs in the direction of its edges, as far as that can be said. */
    static List<Link> of(Graph graph) {
        Map<String, Integer> index = new HashMap<>();
        for (Node node : graph.nodes()) {
            index.put(node.key(), index.size());
        }
        Map<Integer, Map<Integer, Joined>> joined = new TreeMap<>();
        for (Edge edge : graph.edges()) {
            int from = index.getOrDefault(edge.from(), 0);
            int to = index.getOrDefault(edge.to(), 0);
            if (from != to) {
                joined.computeIfAbsent(Math.min(from, to), first -> new TreeMap<>())
                        .computeIfAbsent(Math.max(from, to), second -> new Joined())
                        .add(edge, from < to);
            }
        }
        List<Link> links = new ArrayList<>();
        joined.forEach((first, others) -> others.forEach((second, all) -> links.add(all.link(first, second))));
        return links;
    }

    /** The same line, seen from its other end. */
    Link turned() {
        return new Link(/* left= */ right, /* right= */ left, style, leftwards, /* leftwards= */ rightwards, notes);
    }

    private static final class Joined {
        private @Nullable EdgeStyle style;
        private boolean forwards;
        private boolean backwards;
        private final SortedSet<String> notes = new TreeSet<>();

        void add(Edge edge, boolean forward) {
            style = style == null || edge.style().compareTo(style) < 0 ? edge.style() : style;
            forwards |= forward;
            backwards |= !forward;
            if (!edge.note().isEmpty()) {
                notes.add(edge.note());
            }
        }

        Link link(int first, int second) {
            EdgeStyle said = style == null ? EdgeStyle.DEPENDS : style;
            Link link = new Link(first, second, said, forwards, backwards, List.copyOf(notes));
            return forwards ? link : link.turned();
        }
    }
}
