package dev.daymark.feature.relations;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The relations of an entity by type, in the order a reader asks for them. Who owns what and who belongs to which team
 * is told elsewhere.
 *
 * @param targets by relation type; types with nothing are missing
 */
record RelationGroups(Map<String, List<EntityRef>> targets) {
    private static final List<String> ORDER = List.of(
            RelationType.DEPENDS_ON,
            RelationType.DEPENDENCY_OF,
            RelationType.PROVIDES_API,
            RelationType.CONSUMES_API,
            RelationType.API_PROVIDED_BY,
            RelationType.API_CONSUMED_BY,
            RelationType.PART_OF,
            RelationType.HAS_PART);

    private static final Set<String> OF_PEOPLE = Set.of(
            RelationType.OWNED_BY,
            RelationType.OWNER_OF,
            RelationType.CHILD_OF,
            RelationType.PARENT_OF,
            RelationType.MEMBER_OF,
            RelationType.HAS_MEMBER);

    static RelationGroups of(ResolvedEntity entity) {
        Map<String, List<EntityRef>> groups = new LinkedHashMap<>();
        ORDER.forEach(type -> groups.put(type, new ArrayList<>()));
        for (Relation relation : entity.relations()) {
            if (!OF_PEOPLE.contains(relation.type())) {
                groups.computeIfAbsent(relation.type(), any -> new ArrayList<>())
                        .add(relation.target());
            }
        }
        groups.values().removeIf(List::isEmpty);
        return new RelationGroups(groups);
    }

    List<EntityRef> of(String type) {
        return targets.getOrDefault(type, List.of());
    }

    List<EntityRef> of(String type, String kind) {
        return of(type).stream().filter(target -> target.kind().equals(kind)).toList();
    }

    int count() {
        return targets.values().stream().mapToInt(List::size).sum();
    }
}
