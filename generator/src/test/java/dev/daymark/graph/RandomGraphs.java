package dev.daymark.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Graphs of every shape, made of a number. */
final class RandomGraphs {

    private static final List<String> TITLES =
            List.of("A", "Checkout API", "Warenwirtschaftssystem", "倉庫管理システム連携", "WWWWWWWWWWWW", "⚓⚓⚓⚓⚓⚓⚓⚓⚓⚓", "");

    private RandomGraphs() {}

    /** So many graphs: of one box and of a hundred, sparse and dense, with and without lanes, cycles and all. */
    static Stream<Graph> some(int count) {
        return Stream.iterate(0, seed -> seed + 1).limit(count).map(RandomGraphs::graph);
    }

    private static Graph graph(int seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(seed % 5 == 0 ? 100 : 20);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Lane lane = seed % 3 == 0 ? Lane.HERE : one(Lane.values(), random);
            String title = TITLES.get(random.nextInt(TITLES.size()));
            nodes.add(node("n" + i, title, lane));
        }
        List<Edge> edges = new ArrayList<>();
        int hub = random.nextInt(size);
        for (int i = random.nextInt(2 * size + 1); i > 0; i--) {
            int from = random.nextInt(4) == 0 ? hub : random.nextInt(size);
            int to = random.nextInt(4) == 0 ? hub : random.nextInt(size);
            EdgeStyle style = one(EdgeStyle.values(), random);
            edges.add(new Edge("n" + from, "n" + to, style, random.nextBoolean() ? "by way of " + i % 3 : ""));
        }
        return new Graph(nodes, edges, seed % 2 == 0 ? titles() : Map.of(), 1000);
    }

    private static <T> T one(T[] of, Random random) {
        return List.of(of).get(random.nextInt(of.length));
    }

    /** The same graph, told in another order. */
    static Graph shuffled(Graph graph, int seed) {
        List<Node> nodes = new ArrayList<>(graph.nodes());
        List<Edge> edges = new ArrayList<>(graph.edges());
        Collections.shuffle(nodes, new Random(seed));
        Collections.shuffle(edges, new Random(seed));
        return new Graph(nodes, edges, graph.titles(), graph.room());
    }

    static Map<Lane, String> titles() {
        Map<Lane, String> titles = new EnumMap<>(Lane.class);
        titles.put(Lane.CALLERS, "Callers of whatever is in the middle of this");
        titles.put(Lane.HERE, "Here");
        titles.put(Lane.OTHERS, "Other systems");
        return titles;
    }

    static Node node(String key, String title, Lane lane) {
        return new Node(key, Optional.empty(), "component", title, title, lane, false);
    }
}
