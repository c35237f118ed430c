package dev.daymark.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places within columns: one for each box, and one wherever a line passes through a column on its way. Lines of one
 * box and one style share a place until they part, so that they look like a branch. Lines between neighbouring columns
 * are all that is left to look at.
 */
final class Slots {

    /** Stands for a place that no box stands in. */
    static final int PASSAGE = -1;

    private final List<Integer> boxes = new ArrayList<>();
    private final List<Integer> columnOf = new ArrayList<>();
    private final List<List<Integer>> left = new ArrayList<>();
    private final List<List<Integer>> right = new ArrayList<>();
    private final List<List<Integer>> columns = new ArrayList<>();

    private final List<Route> routes = new ArrayList<>();

    /**
     * The way of a link.
     *
     * @param link the link
     * @param slots the places it leads through, both ends included
     * @param outwards whether it branches off from its left end; otherwise it joins others on the way to its right end
     */
    record Route(Link link, List<Integer> slots, boolean outwards) {}

    private record Passage(int box, boolean outwards, EdgeStyle style, int column) {}

    Slots(int nodes, Layering layering) {
        for (int column = 0; column < layering.columns(); column++) {
            columns.add(new ArrayList<>());
        }
        int[] slotOf = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            if (layering.column[node] != Layering.LONELY) {
                slotOf[node] = add(node, layering.column[node]);
            }
        }
        int[] out = new int[nodes];
        int[] in = new int[nodes];
        for (Link link : layering.links) {
            out[link.left()]++;
            in[link.right()]++;
        }
        Map<Passage, Integer> passages = new HashMap<>();
        Set<Long> joined = new HashSet<>();
        for (Link link : layering.links) {
            boolean outwards = out[link.left()] >= in[link.right()];
            int trunk = outwards ? link.left() : link.right();
            List<Integer> way = new ArrayList<>(List.of(slotOf[link.left()]));
            int last = layering.column[link.right()];
            for (int column = layering.column[link.left()] + 1; column < last; column++) {
                Passage passage = new Passage(trunk, outwards, link.style(), column);
                way.add(passages.computeIfAbsent(passage, any -> add(PASSAGE, passage.column())));
            }
            way.add(slotOf[link.right()]);
            for (int i = 1; i < way.size(); i++) {
                join(way.get(i - 1), way.get(i), joined);
            }
            routes.add(new Route(link, List.copyOf(way), outwards));
        }
    }

    private int add(int box, int column) {
        int slot = boxes.size();
        boxes.add(box);
        columnOf.add(column);
        left.add(new ArrayList<>());
        right.add(new ArrayList<>());
        columns.get(column).add(slot);
        return slot;
    }

    private void join(int from, int to, Set<Long> joined) {
        if (joined.add((long) from << Integer.SIZE | to)) {
            right.get(from).add(to);
            left.get(to).add(from);
        }
    }

    List<Route> routes() {
        return routes;
    }

    int size() {
        return boxes.size();
    }

    /** The node that stands there, or {@link #PASSAGE}. */
    int box(int slot) {
        return boxes.get(slot);
    }

    boolean isBox(int slot) {
        return box(slot) != PASSAGE;
    }

    int column(int slot) {
        return columnOf.get(slot);
    }

    /** Those in the column to the left that a line joins it with. */
    List<Integer> left(int slot) {
        return left.get(slot);
    }

    /** Those in the column to the right that a line joins it with. */
    List<Integer> right(int slot) {
        return right.get(slot);
    }

    /** The places of each column, boxes first, in no order that means anything. */
    List<List<Integer>> columns() {
        return columns;
    }
}
