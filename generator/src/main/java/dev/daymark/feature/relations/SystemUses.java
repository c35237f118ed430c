package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.graph.EdgeStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which system needs which, because a part of the one needs a part of the other. */
final class SystemUses {

    /** By either end. */
    private final Map<EntityRef, Map<Pair, Map<EdgeStyle, Integer>>> uses = new HashMap<>();

    private record Pair(EntityRef from, EntityRef to) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int order = from.compareTo(other.from);
            return order == 0 ? to.compareTo(other.to) : order;
        }
    }

    /**
     * A system needs another one.
     *
     * @param from the one that needs
     * @param to the one that is needed
     * @param style in which way
     * @param relations how many relations between their parts say so
     */
    record Connection(EntityRef from, EntityRef to, EdgeStyle style, int relations) {}

    /** Looks once at each relation of a catalog. */
    SystemUses(Catalog catalog) {
        catalog.declared().forEach(entity -> Place.of(entity)
                .filter(place -> place.kind().equals("system"))
                .ifPresent(system -> add(catalog, system, entity)));
    }

    /** Each relation is seen from both of its ends; the one that needs speaks for it. */
    private void add(Catalog catalog, EntityRef system, ResolvedEntity entity) {
        for (Use use : Use.of(catalog, entity)) {
            if (use.from().equals(entity.ref()) && use.style() != EdgeStyle.PART) {
                Place.of(catalog, use.to())
                        .filter(other -> other.kind().equals("system") && !other.equals(system))
                        .ifPresent(other -> add(system, other, use.style()));
            }
        }
    }

    private void add(EntityRef from, EntityRef to, EdgeStyle style) {
        for (EntityRef end : List.of(from, to)) {
            uses.computeIfAbsent(end, any -> new TreeMap<>())
                    .computeIfAbsent(new Pair(from, to), any -> new TreeMap<>())
                    .merge(style, 1, Integer::sum);
        }
    }

    /** All connections of some systems, with each other and with others, sorted. */
    List<Connection> of(Collection<EntityRef> systems) {
        Map<Pair, Map<EdgeStyle, Integer>> all = new TreeMap<>();
        systems.forEach(system -> all.putAll(uses.getOrDefault(system, Map.of())));
        List<Connection> connections = new ArrayList<>();
        all.forEach((pair, styles) -> styles.forEach(
                (style, count) -> connections.add(new Connection(pair.from(), pair.to(), style, count))));
        return connections;
    }

    /** The same as lines of a picture. */
    static List<Use> asUses(List<Connection> connections) {
        return connections.stream()
                .map(one -> new Use(one.from(), one.to(), one.style(), Optional.empty()))
                .toList();
    }
}
