package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Groups as nested lists, flattened: each group stands before those below it and knows which lists begin and end with
 * it. Drawn by the theme's {@code components/tree}.
 *
 * @param nodes in the order they are read
 */
record TeamTree(List<Node> nodes) {

    /** Deeper groups are drawn at this depth: readers of HTML refuse lists that are nested without end. */
    private static final int DEEPEST = 24;

    /**
     * A group of the tree.
     *
     * @param team the group
     * @param here whether it is the group that the page is about
     * @param opens whether a list of groups below it follows
     * @param folds whether that list begins closed
     * @param ends the lists that end after this group, innermost first; true for one that began closed
     * @param rest where the groups below it are that are not drawn here
     */
    record Node(Team team, boolean here, boolean opens, boolean folds, List<Boolean> ends, Optional<Address> rest) {}

    /**
     * What of a forest is drawn.
     *
     * @param below the groups to draw below a group
     * @param rest where those are found that are not drawn
     * @param folds whether the third level and those below it begin closed
     * @param here the group that the page is about
     */
    record Extent(
            Function<EntityRef, List<EntityRef>> below,
            Function<EntityRef, Optional<Address>> rest,
            boolean folds,
            Optional<EntityRef> here) {}

    private record Place(EntityRef group, int depth) {}

    /** The part of a forest below some groups, those included. */
    static TeamTree of(TeamForest forest, List<EntityRef> tops, Extent extent) {
        List<Place> places = places(tops, extent);
        List<Node> nodes = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            EntityRef group = places.get(i).group();
            int depth = places.get(i).depth();
            int next = i + 1 < places.size() ? places.get(i + 1).depth() : 0;
            List<Boolean> ends = new ArrayList<>();
            for (int list = depth; list > next; list--) {
                ends.add(folds(list - 1, extent));
            }
            boolean opens = next > depth;
            boolean whole =
                    extent.below().apply(group).size() == forest.children(group).size();
            nodes.add(new Node(
                    forest.team(group),
                    extent.here().equals(Optional.of(group)),
                    opens,
                    opens && folds(depth, extent),
                    ends,
                    whole ? Optional.empty() : extent.rest().apply(group)));
        }
        return new TeamTree(nodes);
    }

    private static boolean folds(int depth, Extent extent) {
        return extent.folds() && depth == 1;
    }

    private static List<Place> places(List<EntityRef> tops, Extent extent) {
        List<Place> places = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        push(open, tops, 0);
        while (!open.isEmpty()) {
            Place place = open.pop();
            places.add(place);
            push(open, extent.below().apply(place.group()), Math.min(DEEPEST, place.depth() + 1));
        }
        return places;
    }

    private static void push(Deque<Place> open, List<EntityRef> groups, int depth) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            open.push(new Place(groups.get(i), depth));
        }
    }
}
