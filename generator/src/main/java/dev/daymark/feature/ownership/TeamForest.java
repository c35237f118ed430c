package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The groups of an organisation, each in exactly one place: under the first of its parents. A cycle is cut where it
 * would repeat. Works without recursion, so that no chain of groups is too long.
 */
final class TeamForest {
    private final Map<EntityRef, ResolvedEntity> groups = new LinkedHashMap<>();
    private final Map<EntityRef, EntityRef> parents = new HashMap<>();
    private final Map<EntityRef, List<EntityRef>> children = new HashMap<>();
    private final Map<EntityRef, Integer> ownedBelow = new HashMap<>();
    private final Map<EntityRef, Integer> below = new HashMap<>();

    /**
     * Plants the forest.
     *
     * @param declared the groups, in the order siblings are shown
     */
    TeamForest(List<ResolvedEntity> declared) {
        declared.forEach(group -> groups.put(group.ref(), group));
        declared.forEach(group -> group.targets(RelationType.CHILD_OF).stream()
                .filter(groups::containsKey)
                .findFirst()
                .ifPresent(parent -> parents.put(group.ref(), parent)));
        cutCycles();
        groups.keySet().forEach(group -> parent(group)
                .ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>())
                        .add(group)));
        countBelow();
        children.values().forEach(groups -> groups.sort(Comparator.comparing(group -> below(group) == 0)));
    }

    /** All groups, in the order siblings are shown. */
    Stream<EntityRef> groups() {
        return groups.keySet().stream();
    }

    /** Groups without a parent. */
    List<EntityRef> roots() {
        return groups.keySet().stream()
                .filter(group -> !parents.containsKey(group))
                .toList();
    }

    ResolvedEntity group(EntityRef ref) {
        ResolvedEntity group = groups.get(ref);
        if (group == null) {
            throw new IllegalArgumentException("not a group of this forest: " + ref);
        }
        return group;
    }

    /** A group as it is named among others. */
    Team team(EntityRef ref) {
        return Team.of(group(ref), below(ref));
    }

    /** The groups directly below a group: first those that have groups below them in turn. */
    List<EntityRef> children(EntityRef group) {
        return children.getOrDefault(group, List.of());
    }

    Optional<EntityRef> parent(EntityRef group) {
        return Optional.ofNullable(parents.get(group));
    }

    /** The groups above a group, outermost first. */
    List<EntityRef> above(EntityRef group) {
        List<EntityRef> above = new ArrayList<>();
        for (Optional<EntityRef> next = parent(group); next.isPresent(); next = parent(next.get())) {
            above.add(next.get());
        }
        Collections.reverse(above);
        return above;
    }

    /** How many entities a group owns itself. */
    int owned(EntityRef group) {
        return group(group).targets(RelationType.OWNER_OF).size();
    }

    /** How many entities the groups below a group own. */
    int ownedBelow(EntityRef group) {
        return ownedBelow.getOrDefault(group, 0);
    }

    /** How many groups there are below a group, near and far. */
    int below(EntityRef group) {
        return below.getOrDefault(group, 0);
    }

    private void cutCycles() {
        Set<EntityRef> safe = new HashSet<>();
        for (EntityRef group : groups.keySet()) {
            Set<EntityRef> walk = new HashSet<>();
            EntityRef at = group;
            while (at != null && !safe.contains(at) && walk.add(at)) {
                EntityRef next = parents.get(at);
                if (next != null && walk.contains(next)) {
                    parents.remove(at);
                }
                at = parents.get(at);
            }
            safe.addAll(walk);
        }
    }

    private void countBelow() {
        Deque<EntityRef> rootsFirst = new ArrayDeque<>();
        Deque<EntityRef> open = new ArrayDeque<>(roots());
        while (!open.isEmpty()) {
            EntityRef group = open.pop();
            rootsFirst.push(group);
            children(group).forEach(open::push);
        }
        for (EntityRef group : rootsFirst) {
            int all = owned(group) + ownedBelow(group);
            int groupsHere = 1 + below(group);
            parent(group).ifPresent(parent -> {
                ownedBelow.merge(parent, all, Integer::sum);
                below.merge(parent, groupsHere, Integer::sum);
            });
        }
    }
}
