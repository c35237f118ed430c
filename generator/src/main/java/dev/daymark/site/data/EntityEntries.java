package dev.daymark.site.data;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SearchEntry;
import dev.daymark.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entities of a catalog, as readers search them. */
final class EntityEntries {

    private static final double ENTITY = 1.2;

    /** Half of what it would be otherwise. */
    private static final double FADED = 0.6;

    /** Annotations with what an entity is called too, divided by commas. */
    private static final List<String> ALIASES = List.of("daymark.dev/aliases", "daymark.dev/previous-names");

    private static final int MOST_ALIASES = 20;

    private static final Set<String> OUTLIVED = Set.of("deprecated", "archived");

    private final Portal portal;
    private final Catalog catalog;

    EntityEntries(Portal portal) {
        this.portal = portal;
        this.catalog = portal.catalog();
    }

    Stream<SearchEntry> all() {
        return catalog.all().stream().map(this::entry);
    }

    private SearchEntry entry(ResolvedEntity entity) {
        EntityFacets facets = EntityFacets.of(catalog, entity);
        boolean faded = entity.isImplied()
                || facets.lifecycle().filter(OUTLIVED::contains).isPresent();
        return new SearchEntry(
                new Address.Overview(entity.ref()),
                about(entity, facets),
                facets.type(),
                new SearchDocument(
                        entity.ref().kind(),
                        entity.title(),
                        names(entity),
                        keywords(facets),
                        entity.description().orElse(""),
                        List.of(),
                        filters(facets),
                        faded ? FADED : ENTITY));
    }

    /** What tells entities of the same title apart. */
    private Optional<String> about(ResolvedEntity entity, EntityFacets facets) {
        if (entity.isImplied()) {
            return Optional.of(portal.words().text("script.implied"));
        }
        List<String> parts = Stream.of(facets.owners(), facets.systems())
                .flatMap(some -> some.stream().limit(1))
                .map(this::title)
                .toList();
        return parts.isEmpty()
                ? EntityRow.summary(entity).or(() -> Optional.of(entity.ref().toString()))
                : Optional.of(String.join(" · ", parts));
    }

    private String title(EntityRef ref) {
        return catalog.entity(ref).map(ResolvedEntity::title).orElseGet(ref::name);
    }

    private static List<String> names(ResolvedEntity entity) {
        return Stream.concat(
                        Stream.of(entity.ref().name()),
                        ALIASES.stream()
                                .flatMap(key -> entity.annotation(key).stream())
                                .flatMap(
                                        names -> Stream.of(names.split(",", -1)).limit(MOST_ALIASES))
                                .map(String::strip))
                .filter(name -> !name.isEmpty() && !name.equals(entity.title()))
                .distinct()
                .toList();
    }

    private List<String> keywords(EntityFacets facets) {
        List<String> words = new ArrayList<>(facets.tags());
        facets.type().ifPresent(words::add);
        facets.lifecycle().ifPresent(words::add);
        words.add(facets.kind());
        Stream.of(facets.owners(), facets.systems()).flatMap(List::stream).forEach(ref -> {
            words.add(title(ref));
            words.add(ref.name());
        });
        return words;
    }

    private static List<String> filters(EntityFacets facets) {
        List<String> filters = new ArrayList<>();
        filters.add("kind:" + facets.kind());
        facets.type().ifPresent(type -> filters.add("type:" + type.toLowerCase(Locale.ROOT)));
        facets.lifecycle().ifPresent(lifecycle -> filters.add("lifecycle:" + lifecycle.toLowerCase(Locale.ROOT)));
        facets.owners()
                .forEach(owner ->
                        filters.add("owner:" + Address.browse("owner", owner).value()));
        facets.systems()
                .forEach(system ->
                        filters.add("system:" + Address.browse("system", system).value()));
        facets.tags().forEach(tag -> filters.add("tag:" + tag.toLowerCase(Locale.ROOT)));
        return filters;
    }
}
