package dev.daymark.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which column each box stands in, and which way each line runs. Each lane has columns of its own. Within a lane a line
 * leads at least one column to the right; where lines go in circles, some are turned round.
 */
final class Layering {

    private static final int MOST_COLUMNS_OF_LONELY = 4;

    /** Of each node; {@link #LONELY} where no line leads to it. */
    final int[] column;

    /** The columns of each lane. */
    private final Map<Lane, Span> spans = new EnumMap<>(Lane.class);

    /** All lines, from left to right. */
    final List<Link> links;

    static final int LONELY = -1;

    /**
     * Columns side by side.
     *
     * @param first the number of the first
     * @param count how many
     */
    record Span(int first, int count) {}

    private final List<Node> nodes;
    private final List<List<Integer>> rightwards = new ArrayList<>();

    Layering(List<Node> nodes, List<Link> joined) {
        this.nodes = nodes;
        column = new int[nodes.size()];
        nodes.forEach(node -> rightwards.add(new ArrayList<>()));
        links = new ArrayList<>(joined);
        links.replaceAll(link -> lane(link.left()).compareTo(lane(link.right())) > 0 ? link.turned() : link);
        links.stream()
                .filter(this::withinLane)
                .forEach(link -> rightwards.get(link.left()).add(link.right()));
        int[] sequence = sequence();
        turnBackwardLinks(sequence);
        spread(sequence);
        number();
    }

    private Lane lane(int node) {
        return nodes.get(node).lane();
    }

    private boolean withinLane(Link link) {
        return lane(link.left()) == lane(link.right());
    }

    /** All nodes, each after those that lead to it; where there is no such node, the one that leads to most others. */
    private int[] sequence() {
        int[] before = new int[nodes.size()];
        int[] after = new int[nodes.size()];
        for (int node = 0; node < before.length; node++) {
            after[node] = rightwards.get(node).size();
            rightwards.get(node).forEach(next -> before[next]++);
        }
        List<List<Integer>> leftwards = inverse();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        boolean[] done = new boolean[before.length];
        for (int node = 0; node < before.length; node++) {
            if (before[node] == 0) {
                ready.add(node);
            }
        }
        int[] sequence = new int[before.length];
        for (int i = 0; i < sequence.length; i++) {
            int node = ready.isEmpty() ? boldest(done, before, after) : ready.remove();
            sequence[i] = node;
            done[node] = true;
            leftwards.get(node).forEach(previous -> after[previous]--);
            for (int next : rightwards.get(node)) {
                if (--before[next] == 0 && !done[next]) {
                    ready.add(next);
                }
            }
        }
        return sequence;
    }

    private static int boldest(boolean[] done, int[] before, int[] after) {
        int best = -1;
        for (int node = 0; node < done.length; node++) {
            if (!done[node] && (best < 0 || after[node] - before[node] > after[best] - before[best])) {
                best = node;
            }
        }
        return best;
    }

    private List<List<Integer>> inverse() {
        List<List<Integer>> inverse = new ArrayList<>();
        nodes.forEach(node -> inverse.add(new ArrayList<>()));
        for (int node = 0; node < nodes.size(); node++) {
            for (int next : rightwards.get(node)) {
                inverse.get(next).add(node);
            }
        }
        return inverse;
    }

    private void turnBackwardLinks(int[] sequence) {
        int[] place = new int[sequence.length];
        for (int i = 0; i < sequence.length; i++) {
            place[sequence[i]] = i;
        }
        links.replaceAll(link -> withinLane(link) && place[link.left()] > place[link.right()] ? link.turned() : link);
        rightwards.forEach(List::clear);
        links.stream()
                .filter(this::withinLane)
                .forEach(link -> rightwards.get(link.left()).add(link.right()));
    }

    /** As far left as the lines allow; then those that lead on more than they are led to as far right as they can. */
    private void spread(int[] sequence) {
        for (int node : sequence) {
            for (int next : rightwards.get(node)) {
                column[next] = Math.max(column[next], column[node] + 1);
            }
        }
        int[] pull = new int[nodes.size()];
        links.forEach(link -> {
            pull[link.left()]++;
            pull[link.right()]--;
        });
        Map<Lane, Integer> last = new EnumMap<>(Lane.class);
        for (int node : sequence) {
            last.merge(lane(node), column[node], Math::max);
        }
        for (int i = sequence.length - 1; i >= 0; i--) {
            int node = sequence[i];
            if (pull[node] > 0) {
                column[node] = rightwards.get(node).stream()
                        .mapToInt(next -> column[next] - 1)
                        .min()
                        .orElse(last.getOrDefault(lane(node), 0));
            }
        }
    }

    /** Numbers the columns through all lanes, without empty ones, and leaves room for those that no line leads to. */
    private void number() {
        boolean[] linked = new boolean[nodes.size()];
        links.forEach(link -> linked[link.left()] = linked[link.right()] = true);
        int next = 0;
        for (Lane lane : Lane.values()) {
            List<Integer> all = members(lane);
            List<Integer> used = all.stream()
                    .filter(node -> linked[node])
                    .map(node -> column[node])
                    .distinct()
                    .sorted()
                    .toList();
            int lonely = 0;
            for (int node : all) {
                lonely += linked[node] ? 0 : 1;
                column[node] = linked[node] ? next + Collections.binarySearch(used, column[node]) : LONELY;
            }
            int wanted = (int) Math.min(MOST_COLUMNS_OF_LONELY, Math.ceil(Math.sqrt(lonely)));
            spans.put(lane, new Span(next, Math.max(used.size(), wanted)));
            next += Math.max(used.size(), wanted);
        }
    }

    private List<Integer> members(Lane lane) {
        List<Integer> members = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.get(node).lane() == lane) {
                members.add(node);
            }
        }
        return members;
    }

    /** How many columns there are. */
    int columns() {
        return spans.values().stream().mapToInt(Span::count).sum();
    }

    /** The columns of a lane. */
    Span span(Lane lane) {
        return spans.getOrDefault(lane, new Span(0, 0));
    }
}
