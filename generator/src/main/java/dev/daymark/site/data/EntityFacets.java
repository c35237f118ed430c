package dev.daymark.site.data;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an entity can be found by: the one place that decides it, for the pages and for the data that scripts read.
 *
 * @param kind lower case
 * @param namespace lower case
 * @param type {@code spec.type}, unless it is blank
 * @param lifecycle {@code spec.lifecycle}, unless it is blank
 * @param owners who owns it
 * @param unowned whether somebody should own it and nobody does
 * @param systems what systems it is part of
 * @param domains what domains it is part of, directly or through a system
 * @param tags without blank ones and repetitions, in the order written
 * @param faulty whether something is wrong with it
 */
public record EntityFacets(
        String kind,
        String namespace,
        Optional<String> type,
        Optional<String> lifecycle,
        List<EntityRef> owners,
        boolean unowned,
        List<EntityRef> systems,
        List<EntityRef> domains,
        List<String> tags,
        boolean faulty) {

    /** Kinds that somebody should own. */
    public static final Set<String> OWNED_KINDS =
            Set.of("component", "api", "resource", "system", "domain", "template");

    private static final String SYSTEM = "system";
    private static final String DOMAIN = "domain";

    /** What an entity of the catalog can be found by. */
    public static EntityFacets of(Catalog catalog, ResolvedEntity entity) {
        List<EntityRef> owners = entity.targets(RelationType.OWNED_BY);
        List<EntityRef> wholes = entity.targets(RelationType.PART_OF);
        return new EntityFacets(
                entity.ref().kind(),
                entity.ref().namespace(),
                entity.type().filter(text -> !text.isBlank()),
                entity.lifecycle().filter(text -> !text.isBlank()),
                owners,
                owners.isEmpty() && OWNED_KINDS.contains(entity.ref().kind()),
                wholes.stream().filter(whole -> whole.kind().equals(SYSTEM)).toList(),
                wholes.stream()
                        .flatMap(whole -> domains(catalog, whole))
                        .distinct()
                        .sorted()
                        .toList(),
                entity.tags().stream().filter(tag -> !tag.isBlank()).distinct().toList(),
                !entity.problems().isEmpty());
    }

    private static Stream<EntityRef> domains(Catalog catalog, EntityRef whole) {
        return switch (whole.kind()) {
            case DOMAIN -> Stream.of(whole);
            case SYSTEM ->
                catalog.entity(whole).stream()
                        .flatMap(system -> system.targets(RelationType.PART_OF).stream())
                        .filter(target -> target.kind().equals(DOMAIN));
            default -> Stream.empty();
        };
    }
}
