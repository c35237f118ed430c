package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Page;
import dev.daymark.feature.Portal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** All teams: as an org chart, and those that have no place in it. */
final class TeamsPage {
    /** Above this many groups only the first two levels are open. */
    private static final int OPEN_GROUPS = 60;

    /** Deeper groups are drawn at this depth: readers of HTML refuse lists that are nested without end. */
    private static final int DEEPEST = 24;

    private TeamsPage() {}

    /**
     * What the page shows.
     *
     * @param chart the groups of the chart, each before those below it
     * @param folded whether the third level and those below it begin closed
     * @param unplaced groups outside the chart
     * @param implied owners that are named and declared nowhere
     */
    record Model(List<Node> chart, boolean folded, List<Team> unplaced, List<Team> implied) {}

    /**
     * A group.
     *
     * @param ref the group
     * @param people how many members it has itself
     * @param owned how many entities it owns itself
     */
    record Team(EntityRef ref, int people, int owned) {}

    /**
     * A group of the chart.
     *
     * @param team the group
     * @param depth 0 at the top
     * @param opens whether the next group stands below this one
     * @param closes how many levels end after this group
     */
    record Node(Team team, int depth, boolean opens, List<Integer> closes) {}

    private record Place(EntityRef group, int depth) {}

    static Page page(Portal portal, TeamForest forest) {
        return new Page(
                Address.of("teams"),
                portal.words().text("teams.title"),
                List.of(),
                "features/ownership/teams",
                () -> model(portal, forest));
    }

    private static Model model(Portal portal, TeamForest forest) {
        List<EntityRef> roots = forest.roots();
        boolean anyPlaced =
                roots.stream().anyMatch(root -> !forest.children(root).isEmpty());
        List<Node> chart = chart(
                forest,
                roots.stream()
                        .filter(root -> !anyPlaced || !forest.children(root).isEmpty())
                        .toList());
        return new Model(
                chart,
                chart.size() > OPEN_GROUPS,
                roots.stream()
                        .filter(root -> anyPlaced && forest.children(root).isEmpty())
                        .map(root -> team(forest.group(root)))
                        .toList(),
                portal.catalog().all().stream()
                        .filter(entity ->
                                entity.isImplied() && entity.ref().kind().equals("group"))
                        .sorted(EntityRow.BY_TITLE)
                        .map(TeamsPage::team)
                        .toList());
    }

    static Team team(ResolvedEntity group) {
        return new Team(
                group.ref(),
                group.targets(RelationType.HAS_MEMBER).size(),
                group.targets(RelationType.OWNER_OF).size());
    }

    private static List<Node> chart(TeamForest forest, List<EntityRef> roots) {
        List<Place> places = places(forest, roots);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int depth = places.get(i).depth();
            int next = i + 1 < places.size() ? places.get(i + 1).depth() : 0;
            List<Integer> closes = new ArrayList<>();
            for (int level = depth; level > next; level--) {
                closes.add(level);
            }
            nodes.add(new Node(team(forest.group(places.get(i).group())), depth, next > depth, closes));
        }
        return nodes;
    }

    private static List<Place> places(TeamForest forest, List<EntityRef> roots) {
        List<Place> places = new ArrayList<>();
        Deque<Place> open =
                roots.stream().map(root -> new Place(root, 0)).collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            Place place = open.pop();
            places.add(place);
            List<EntityRef> below = forest.children(place.group());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(new Place(below.get(i), Math.min(DEEPEST, place.depth() + 1)));
            }
        }
        return places;
    }
}
