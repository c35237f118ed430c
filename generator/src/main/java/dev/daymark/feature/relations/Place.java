package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.Optional;

/** Where entities belong: in a system, and systems in a domain. */
final class Place {

    private Place() {}

    /** The system of an entity, or the domain of a system or domain. */
    static Optional<EntityRef> of(ResolvedEntity entity) {
        String kind = entity.ref().kind();
        String place = kind.equals("system") || kind.equals("domain") ? "domain" : "system";
        return entity.targets(RelationType.PART_OF).stream()
                .filter(target -> target.kind().equals(place))
                .findFirst();
    }

    /** The same for any name. */
    static Optional<EntityRef> of(Catalog catalog, EntityRef ref) {
        return catalog.entity(ref).flatMap(Place::of);
    }

    /** Whether something stands for where others belong. */
    static boolean is(EntityRef ref) {
        return ref.kind().equals("system") || ref.kind().equals("domain");
    }
}
