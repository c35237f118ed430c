package dev.daymark.feature;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An entity as a line of a table. Drawn by the theme's {@code components/entity-table}.
 *
 * @param ref the entity, for its link
 * @param type {@code spec.type}
 * @param summary the first paragraph of the description, cut where it is long
 * @param owner the first owner
 * @param system the system it is part of
 * @param lifecycle {@code spec.lifecycle}
 * @param implied whether no descriptor declares it
 * @param rejected whether the descriptor that declares it has errors
 */
public record EntityRow(
        EntityRef ref,
        Optional<String> type,
        Optional<String> summary,
        Optional<EntityRef> owner,
        Optional<EntityRef> system,
        Optional<String> lifecycle,
        boolean implied,
        boolean rejected) {
    private static final int SUMMARY = 160;

    /** By title without regard to case, then by reference: the order of most lists of entities. */
    public static final Comparator<ResolvedEntity> BY_TITLE = Comparator.comparing(
                    (ResolvedEntity entity) -> entity.title().toLowerCase(Locale.ROOT))
            .thenComparing(ResolvedEntity::ref);

    private static final Set<String> PEOPLE_AND_PLACES = Set.of("user", "group", "location");

    /** What an organisation has built before its people and the places of descriptors, each by title. */
    public static final Comparator<ResolvedEntity> BUILT_FIRST = Comparator.comparing((ResolvedEntity entity) ->
                    PEOPLE_AND_PLACES.contains(entity.ref().kind()))
            .thenComparing(BY_TITLE);

    /** The line of an entity. */
    public static EntityRow of(ResolvedEntity entity) {
        return new EntityRow(
                entity.ref(),
                entity.type(),
                summary(entity),
                entity.targets(RelationType.OWNED_BY).stream().findFirst(),
                entity.targets(RelationType.PART_OF).stream()
                        .filter(target -> target.kind().equals("system"))
                        .findFirst(),
                entity.lifecycle(),
                entity.isImplied(),
                entity.isRejected());
    }

    /** What an entity is, in the space of a line or two. */
    public static Optional<String> summary(ResolvedEntity entity) {
        return entity.description().map(text -> {
            String paragraph = text.strip().split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ");
            return paragraph.codePointCount(0, paragraph.length()) <= SUMMARY
                    ? paragraph
                    : paragraph
                                    .substring(0, paragraph.offsetByCodePoints(0, SUMMARY - 1))
                                    .stripTrailing() + "…";
        });
    }

    /** The lines of entities, in their order; an entity that the catalog does not have is a line with nothing else. */
    public static List<EntityRow> of(Catalog catalog, List<EntityRef> refs) {
        return refs.stream()
                .map(ref -> catalog.entity(ref).map(EntityRow::of).orElseGet(() -> missing(ref)))
                .toList();
    }

    private static EntityRow missing(EntityRef ref) {
        return new EntityRow(
                ref,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** The lines of entities, in their order. */
    public static List<EntityRow> of(List<ResolvedEntity> entities) {
        return entities.stream().map(EntityRow::of).toList();
    }
}
