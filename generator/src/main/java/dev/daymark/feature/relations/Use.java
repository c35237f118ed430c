package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.graph.EdgeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entity needs another. Whoever calls an API is said to call those who provide it, because that is what a reader asks
 * before a change; the API is only drawn where nobody is known to provide it.
 *
 * @param from the one that needs
 * @param to the one that is needed
 * @param style in which way
 * @param api the API through which it does so, where it is not one of the two
 */
record Use(EntityRef from, EntityRef to, EdgeStyle style, Optional<EntityRef> api) {

    /** An API with more callers stands for them: else everyone who provides it would list them all. */
    private static final int MOST_CALLERS = 100;

    private Use(EntityRef from, EntityRef to, EdgeStyle style) {
        this(from, to, style, Optional.empty());
    }

    /** All that an entity has to do with others, itself left out. */
    static List<Use> of(Catalog catalog, ResolvedEntity entity) {
        List<Use> uses = new ArrayList<>();
        EntityRef self = entity.ref();
        for (Relation relation : entity.relations()) {
            EntityRef other = relation.target();
            switch (relation.type()) {
                case RelationType.DEPENDS_ON -> uses.add(new Use(self, other, EdgeStyle.DEPENDS));
                case RelationType.DEPENDENCY_OF -> uses.add(new Use(other, self, EdgeStyle.DEPENDS));
                case RelationType.CONSUMES_API -> uses.add(new Use(self, other, EdgeStyle.CALLS));
                case RelationType.API_CONSUMED_BY -> uses.add(new Use(other, self, EdgeStyle.CALLS));
                case RelationType.API_PROVIDED_BY -> uses.add(new Use(self, other, EdgeStyle.PROVIDED));
                case RelationType.PROVIDES_API -> provides(catalog, self, other, uses);
                case RelationType.HAS_PART -> part(self, other, uses);
                case RelationType.PART_OF -> part(other, self, uses);
                default -> {}
            }
        }
        uses.removeIf(use -> use.from().equals(use.to()));
        return uses;
    }

    private static void provides(Catalog catalog, EntityRef self, EntityRef api, List<Use> uses) {
        List<EntityRef> callers = callers(catalog, api);
        if (callers.size() > MOST_CALLERS) {
            uses.add(new Use(api, self, EdgeStyle.PROVIDED));
        } else {
            callers.forEach(caller -> uses.add(new Use(caller, self, EdgeStyle.CALLS, Optional.of(api))));
        }
    }

    private static void part(EntityRef whole, EntityRef part, List<Use> uses) {
        if (whole.kind().equals(part.kind())) {
            uses.add(new Use(whole, part, EdgeStyle.PART));
        }
    }

    /** Whether those who provide an API are drawn in its place. */
    static boolean standsForItself(Catalog catalog, EntityRef api) {
        return callers(catalog, api).size() > MOST_CALLERS;
    }

    /** Who calls an API. */
    static List<EntityRef> callers(Catalog catalog, EntityRef api) {
        return catalog.entity(api)
                .map(entity -> entity.targets(RelationType.API_CONSUMED_BY))
                .orElse(List.of());
    }

    /** The other one of the two. */
    EntityRef other(EntityRef self) {
        return from.equals(self) ? to : from;
    }
}
