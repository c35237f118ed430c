package dev.daymark.site.api;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which Locations led to an entity, over all steps. */
final class Ancestry {

    /**
     * An entity on the way.
     *
     * @param entity the entity
     * @param parents the Locations that led to it, sorted
     */
    record Item(ResolvedEntity entity, List<EntityRef> parents) {}

    private Ancestry() {}

    /** The entity, then its parents upwards; each with its own parents. Ends where Locations lead in a circle. */
    static List<Item> of(Catalog catalog, ResolvedEntity entity) {
        Map<EntityRef, Item> seen = new LinkedHashMap<>();
        Deque<ResolvedEntity> next = new ArrayDeque<>(List.of(entity));
        while (!next.isEmpty()) {
            ResolvedEntity current = next.remove();
            List<ResolvedEntity> parents = parents(catalog, current);
            Item item =
                    new Item(current, parents.stream().map(ResolvedEntity::ref).toList());
            if (seen.putIfAbsent(current.ref(), item) == null) {
                next.addAll(parents);
            }
        }
        return List.copyOf(seen.values());
    }

    /** Rejected Locations lead on, but are no entities of the API. */
    private static List<ResolvedEntity> parents(Catalog catalog, ResolvedEntity entity) {
        return entity.origin() instanceof Origin.Declared declared
                ? declared.parents().stream()
                        .filter(parent -> !parent.equals(entity.ref()))
                        .flatMap(parent -> catalog.entity(parent).stream())
                        .filter(parent -> parent.origin() instanceof Origin.Accepted)
                        .toList()
                : List.of();
    }
}
