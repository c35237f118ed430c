package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.Optional;

/**
 * A group as it is named among others.
 *
 * @param ref the group
 * @param type its type, such as {@code department}
 * @param people how many members it has itself
 * @param owned how many entities it owns itself
 * @param below how many groups there are below it, near and far
 */
record Team(EntityRef ref, Optional<String> type, int people, int owned, int below) {

    static Team of(ResolvedEntity group, int below) {
        return new Team(
                group.ref(),
                group.type().filter(type -> !type.isBlank()),
                group.targets(RelationType.HAS_MEMBER).size(),
                group.targets(RelationType.OWNER_OF).size(),
                below);
    }
}
