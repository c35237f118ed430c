package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides which part of the org chart a page has room for, and where the rest is. */
final class TeamCharts {
    /** As many groups a page of the chart draws. */
    static final int ROOM = 320;

    /** A chart of more groups begins closed below its second level; a larger branch has a page of its own. */
    private static final int WHOLE = 60;

    private static final int SIBLINGS = 24;
    private static final int ABOVE = 8;

    private final TeamForest forest;

    TeamCharts(TeamForest forest) {
        this.forest = forest;
    }

    TeamForest forest() {
        return forest;
    }

    /** Whether a group has so many below it that they have a page of their own. */
    boolean hasPage(EntityRef group) {
        return forest.below(group) > WHOLE;
    }

    /** The folders of the page with the groups below a group. */
    static String[] page(EntityRef group) {
        return new String[] {"teams", Address.browse("owner", group).value()};
    }

    /** Where the groups below a group are drawn: all of them, or as far as there is room. */
    private Address chartOf(EntityRef group) {
        return hasPage(group) ? Address.of(page(group)) : new Address.Overview(group);
    }

    /** Groups, and as many whole levels below them as there is room for. */
    TeamTree levels(List<EntityRef> tops) {
        Map<EntityRef, List<EntityRef>> drawn = new HashMap<>();
        fill(drawn, tops);
        return draw(tops, drawn, group -> Optional.of(chartOf(group)));
    }

    /** A group, some of those directly below it, and as many whole levels below them as there is room for. */
    TeamTree branch(EntityRef group, List<EntityRef> below) {
        Map<EntityRef, List<EntityRef>> drawn = new HashMap<>();
        drawn.put(group, below);
        fill(drawn, below);
        return draw(
                List.of(group), drawn, other -> other.equals(group) ? Optional.empty() : Optional.of(chartOf(other)));
    }

    private TeamTree draw(
            List<EntityRef> tops, Map<EntityRef, List<EntityRef>> drawn, Function<EntityRef, Optional<Address>> rest) {
        int groups = tops.size() + drawn.values().stream().mapToInt(List::size).sum();
        return TeamTree.of(
                forest,
                tops,
                new TeamTree.Extent(
                        group -> drawn.getOrDefault(group, List.of()), rest, groups > WHOLE, Optional.empty()));
    }

    private void fill(Map<EntityRef, List<EntityRef>> drawn, List<EntityRef> tops) {
        int room = ROOM - tops.size();
        List<EntityRef> level = tops;
        while (!level.isEmpty()) {
            List<EntityRef> next = level.stream()
                    .flatMap(group -> forest.children(group).stream())
                    .toList();
            room -= next.size();
            if (room < 0) {
                return;
            }
            level.forEach(group -> drawn.put(group, forest.children(group)));
            level = next;
        }
    }

    /** A group among those above it, beside it and below it; the whole chart where that is small. */
    TeamTree around(EntityRef group) {
        List<EntityRef> above = forest.above(group);
        EntityRef top = above.isEmpty() ? group : above.get(0);
        if (forest.below(top) < WHOLE) {
            return TeamTree.of(
                    forest,
                    List.of(top),
                    new TeamTree.Extent(forest::children, any -> Optional.empty(), false, Optional.of(group)));
        }
        List<EntityRef> path = above.subList(Math.max(0, above.size() - ABOVE), above.size());
        Map<EntityRef, List<EntityRef>> drawn = new HashMap<>();
        Set<EntityRef> onlyPassed = new HashSet<>();
        for (int i = 0; i + 1 < path.size(); i++) {
            drawn.put(path.get(i), List.of(path.get(i + 1)));
            onlyPassed.add(path.get(i));
        }
        if (!path.isEmpty()) {
            EntityRef parent = path.get(path.size() - 1);
            List<EntityRef> siblings = forest.children(parent);
            drawn.put(parent, siblings.size() <= SIBLINGS ? siblings : List.of(group));
        }
        below(group, drawn);
        return TeamTree.of(
                forest,
                path.isEmpty() ? List.of(group) : List.of(path.get(0)),
                new TeamTree.Extent(
                        any -> drawn.getOrDefault(any, List.of()),
                        any -> onlyPassed.contains(any) ? Optional.empty() : Optional.of(chartOf(any)),
                        false,
                        Optional.of(group)));
    }

    /** All below a group where that is little, else those directly below it, else none. */
    private void below(EntityRef group, Map<EntityRef, List<EntityRef>> drawn) {
        List<EntityRef> children = forest.children(group);
        if (!hasPage(group)) {
            fill(drawn, List.of(group));
        } else if (children.size() <= WHOLE) {
            drawn.put(group, children);
        }
    }
}
