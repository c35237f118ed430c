package dev.daymark.diff;

import static dev.daymark.catalog.RelationType.API_CONSUMED_BY;
import static dev.daymark.catalog.RelationType.API_PROVIDED_BY;
import static dev.daymark.catalog.RelationType.DEPENDENCY_OF;
import static dev.daymark.catalog.RelationType.HAS_MEMBER;
import static dev.daymark.catalog.RelationType.HAS_PART;
import static dev.daymark.catalog.RelationType.OWNED_BY;
import static dev.daymark.catalog.RelationType.OWNER_OF;
import static dev.daymark.catalog.RelationType.PARENT_OF;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.diff.CatalogChange.Dangling;
import dev.daymark.diff.CatalogChange.Field;
import dev.daymark.diff.CatalogChange.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two catalogs of which the second has what the repositories of this run say now. */
final class CatalogDiff {

    /** Every relation has two ends; these are the names at the end that seldom states it. */
    private static final Set<String> INVERSES =
            Set.of(OWNER_OF, HAS_PART, API_PROVIDED_BY, API_CONSUMED_BY, DEPENDENCY_OF, PARENT_OF, HAS_MEMBER);

    /** Who relies on an entity, as its relations tell. */
    private static final Set<String> RELIANT = Set.of(DEPENDENCY_OF, API_CONSUMED_BY);

    private static final String NOBODY = "";

    private final Map<EntityRef, ResolvedEntity> before;
    private final Map<EntityRef, ResolvedEntity> after;
    private final Set<Link> linksBefore;
    private final Set<Link> linksAfter;

    CatalogDiff(Catalog before, Catalog after) {
        this.before = accepted(before);
        this.after = accepted(after);
        this.linksBefore = links(before.all());
        this.linksAfter = links(after.all());
    }

    CatalogChange compare() {
        List<EntityRef> added = missing(after, before);
        List<EntityRef> removed = missing(before, after);
        SortedMap<EntityRef, List<Field>> changed = changed();
        return new CatalogChange(
                added,
                removed,
                changed,
                missing(linksAfter, linksBefore),
                missing(linksBefore, linksAfter),
                dangling(),
                affected(removed, changed.keySet()));
    }

    private static Map<EntityRef, ResolvedEntity> accepted(Catalog catalog) {
        return catalog.accepted().collect(Collectors.toMap(ResolvedEntity::ref, Function.identity()));
    }

    private static Set<Link> links(Collection<ResolvedEntity> entities) {
        return entities.stream()
                .flatMap(entity -> entity.relations().stream()
                        .filter(relation -> relation.sound() && !INVERSES.contains(relation.type()))
                        .map(relation -> new Link(entity.ref(), relation.type(), relation.target())))
                .collect(Collectors.toSet());
    }

    private static List<EntityRef> missing(Map<EntityRef, ?> from, Map<EntityRef, ?> in) {
        return from.keySet().stream()
                .filter(ref -> !in.containsKey(ref))
                .sorted()
                .toList();
    }

    private static List<Link> missing(Set<Link> from, Set<Link> in) {
        return from.stream().filter(link -> !in.contains(link)).sorted().toList();
    }

    private SortedMap<EntityRef, List<Field>> changed() {
        SortedMap<EntityRef, List<Field>> changed = new TreeMap<>();
        after.forEach((ref, now) -> {
            ResolvedEntity was = before.get(ref);
            List<Field> fields = was == null ? List.of() : ChangedFields.between(was, now);
            if (!fields.isEmpty()) {
                changed.put(ref, fields);
            }
        });
        return changed;
    }

    private List<Dangling> dangling() {
        return linksAfter.stream()
                .filter(link -> isDangling(link, after) && !(linksBefore.contains(link) && isDangling(link, before)))
                .sorted()
                .map(link -> {
                    ResolvedEntity source = after.get(link.source());
                    ResolvedEntity stating = source == null ? after.get(link.target()) : source;
                    return new Dangling(
                            link,
                            stating == null || isOurs(stating),
                            Optional.ofNullable(stating).flatMap(CatalogDiff::owner));
                })
                .toList();
    }

    private static boolean isDangling(Link link, Map<EntityRef, ResolvedEntity> entities) {
        return !entities.containsKey(link.source()) || !entities.containsKey(link.target());
    }

    private static boolean isOurs(ResolvedEntity entity) {
        return entity.declaration()
                .map(declared -> !declared.location().repository().equals(PublishedCatalog.NAME))
                .orElse(true);
    }

    private static Optional<EntityRef> owner(ResolvedEntity entity) {
        return entity.targets(OWNED_BY).stream().findFirst();
    }

    private SortedMap<String, List<EntityRef>> affected(List<EntityRef> removed, Set<EntityRef> changed) {
        Set<EntityRef> touched =
                Stream.concat(removed.stream(), changed.stream()).collect(Collectors.toSet());
        Set<EntityRef> others = new TreeSet<>();
        removed.forEach(ref -> others.addAll(related(ref, type -> true)));
        changed.forEach(ref -> others.addAll(related(ref, RELIANT::contains)));
        others.removeAll(touched);
        return others.stream()
                .flatMap(ref -> Optional.ofNullable(after.get(ref)).stream())
                .filter(entity -> !isOurs(entity))
                .collect(Collectors.groupingBy(
                        entity -> owner(entity).map(EntityRef::toString).orElse(NOBODY),
                        TreeMap::new,
                        Collectors.mapping(ResolvedEntity::ref, Collectors.toList())));
    }

    private List<EntityRef> related(EntityRef ref, Predicate<String> type) {
        ResolvedEntity entity = before.get(ref);
        return entity == null
                ? List.of()
                : entity.relations().stream()
                        .filter(relation -> type.test(relation.type()))
                        .map(Relation::target)
                        .toList();
    }
}
