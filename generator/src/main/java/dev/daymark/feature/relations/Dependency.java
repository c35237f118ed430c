package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is listed of an entity's relations: all but those that other parts of the page tell, which are who owns it, who is
 * in which team and where it belongs.
 *
 * @param type such as {@code dependsOn}
 * @param other the other entity
 * @param api the API through which the other one calls it
 */
record Dependency(String type, EntityRef other, Optional<EntityRef> api) {

    /** What callers of an API are to those who provide it. */
    static final String CALLED_BY = "calledBy";

    /** The order in which a reader asks for them. */
    private static final List<String> ORDER = List.of(
            RelationType.DEPENDS_ON,
            RelationType.CONSUMES_API,
            RelationType.DEPENDENCY_OF,
            CALLED_BY,
            RelationType.API_CONSUMED_BY,
            RelationType.API_PROVIDED_BY,
            RelationType.PROVIDES_API,
            RelationType.PART_OF,
            RelationType.HAS_PART);

    private static final Set<String> OF_PEOPLE = Set.of(
            RelationType.OWNED_BY,
            RelationType.OWNER_OF,
            RelationType.CHILD_OF,
            RelationType.PARENT_OF,
            RelationType.MEMBER_OF,
            RelationType.HAS_MEMBER);

    private Dependency(String type, EntityRef other) {
        this(type, other, Optional.empty());
    }

    /** Those of an entity, in no order that a reader would see. */
    static List<Dependency> of(Catalog catalog, ResolvedEntity entity) {
        List<Dependency> all = new ArrayList<>();
        for (Relation relation : entity.relations()) {
            if (isListed(relation)) {
                all.add(new Dependency(relation.type(), relation.target()));
            }
        }
        for (Use use : Use.of(catalog, entity)) {
            if (use.api().isPresent()) {
                all.add(new Dependency(CALLED_BY, use.from(), use.api()));
            }
        }
        return all;
    }

    /** Whether the table of a page tells it. */
    static boolean isListed(Relation relation) {
        return !OF_PEOPLE.contains(relation.type())
                && !(relation.type().equals(RelationType.PART_OF) && Place.is(relation.target()));
    }

    /** As a reader sees them: by type, then by title. */
    static List<Dependency> sorted(Catalog catalog, List<Dependency> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Dependency::order)
                        .thenComparing(Dependency::type)
                        .thenComparing(one -> Labels.order(catalog, one.other()))
                        .thenComparing(Dependency::other)
                        .thenComparing(one -> one.api().map(EntityRef::toString).orElse("")))
                .toList();
    }

    private int order() {
        int place = ORDER.indexOf(type);
        return place < 0 ? ORDER.size() : place;
    }
}
