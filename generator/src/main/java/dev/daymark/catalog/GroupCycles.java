package dev.daymark.catalog;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds groups that are, over any number of steps, their own parent. */
final class GroupCycles {

    private final Map<EntityRef, List<EntityRef>> parents = new HashMap<>();
    private final Set<EntityRef> finished = new HashSet<>();
    private final List<Problem> problems;

    private GroupCycles(List<Problem> problems) {
        this.problems = problems;
    }

    static void report(Claims claims, RelationGraph graph, List<Problem> problems) {
        GroupCycles cycles = new GroupCycles(problems);
        List<Descriptor> groups = claims.all().stream()
                .map(Claims.Claim::descriptor)
                .filter(descriptor -> descriptor.ref().kind().equals("group"))
                .toList();
        for (Descriptor group : groups) {
            cycles.parents.put(
                    group.ref(),
                    graph.of(group.ref()).stream()
                            .filter(relation -> relation.type().equals(RelationType.CHILD_OF))
                            .map(Relation::target)
                            .toList());
        }
        groups.forEach(cycles::climb);
    }

    /** Climbs from a group along a path of its own, so that a deep chart needs no deep stack. */
    private void climb(Descriptor start) {
        List<EntityRef> path = new ArrayList<>();
        List<Integer> next = new ArrayList<>();
        Map<EntityRef, Integer> depth = new HashMap<>();
        push(start.ref(), path, next, depth);
        while (!path.isEmpty()) {
            int top = path.size() - 1;
            EntityRef group = path.get(top);
            List<EntityRef> above = parents.getOrDefault(group, List.of());
            int index = next.get(top);
            if (finished.contains(group) || index == above.size()) {
                finished.add(group);
                depth.remove(group);
                path.remove(top);
                next.remove(top);
                continue;
            }
            next.set(top, index + 1);
            EntityRef parent = above.get(index);
            Optional<Integer> seen = Optional.ofNullable(depth.get(parent));
            if (seen.isPresent()) {
                report(start, path.subList(seen.get(), path.size()));
            } else if (!finished.contains(parent)) {
                push(parent, path, next, depth);
            }
        }
    }

    private static void push(EntityRef group, List<EntityRef> path, List<Integer> next, Map<EntityRef, Integer> depth) {
        depth.put(group, path.size());
        path.add(group);
        next.add(0);
    }

    private void report(Descriptor start, List<EntityRef> cycle) {
        String chain = cycle.stream().map(EntityRef::toString).collect(Collectors.joining(" → "));
        problems.add(Problem.of(
                        ProblemCode.GROUP_CYCLE,
                        start.file().at(start.positionOfName()),
                        "groups are their own parents: " + chain + " → " + cycle.get(0))
                .withHint("remove one of the parent or children fields that make the circle")
                .ofEntity(start.ref().toString()));
    }
}
