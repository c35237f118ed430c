package dev.daymark.graph;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be drawn.
 *
 * @param nodes in any order
 * @param edges in any order; several between the same two nodes become one line, and those from a node to itself none
 * @param titles of the lanes that are to be seen
 * @param room how wide the drawing may well be; it becomes wider when that is not enough
 */
public record Graph(List<Node> nodes, List<Edge> edges, Map<Lane, String> titles, int room) {

    /** Copies everything. */
    public Graph {
        nodes = nodes.stream().sorted(Node.ORDER).toList();
        edges = List.copyOf(edges);
        EnumMap<Lane, String> byLane = new EnumMap<>(Lane.class);
        byLane.putAll(titles);
        titles = Collections.unmodifiableMap(byLane);
        Set<String> keys = new HashSet<>();
        for (Node node : nodes) {
            if (!keys.add(node.key())) {
                throw new IllegalArgumentException("two nodes have the key " + node.key());
            }
        }
        for (Edge edge : edges) {
            if (!keys.contains(edge.from()) || !keys.contains(edge.to())) {
                throw new IllegalArgumentException("no node at an end of " + edge);
            }
        }
    }
}
