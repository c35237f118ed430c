package dev.daymark.site.page;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Words;
import dev.daymark.site.data.EntityFacets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Divides the catalog by each facet in one pass over its entities. */
final class Facets {
    /** The value that stands for having no owner. Cannot be a group's name: it holds a blank. */
    static final String NO_OWNER = "no owner";

    /** The value of what descriptors name and none declares; it is no part of the whole list. */
    static final String NOT_DECLARED = "not declared";

    /** Kinds that somebody should own. */
    static final Set<String> OWNED_KINDS = EntityFacets.OWNED_KINDS;

    private static final String FAULTY = "with problems";

    private final Catalog catalog;
    private final Words words;
    private final Map<String, Map<String, List<ResolvedEntity>>> entities = new LinkedHashMap<>();
    private final Map<String, EntityRef> references = new TreeMap<>();
    private List<Facet> all = List.of();

    private Facets(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        Stream.of("kind", "lifecycle", "owner", "type", "system", "tag", "domain", "namespace", "state")
                .forEach(facet -> entities.put(facet, new TreeMap<>()));
    }

    /**
     * Divides a catalog.
     *
     * @param declared by title
     * @param implied by title
     */
    static Facets of(Catalog catalog, List<ResolvedEntity> declared, List<ResolvedEntity> implied, Words words) {
        Facets facets = new Facets(catalog, words);
        declared.forEach(facets::add);
        implied.forEach(entity -> facets.put("state", NOT_DECLARED, entity));
        facets.all = facets.finish(declared.size());
        return facets;
    }

    /** All facets that have a value, the most telling first. */
    List<Facet> all() {
        return all;
    }

    /** The entities that share a value, by title. */
    List<ResolvedEntity> having(FacetValue value) {
        return entities.getOrDefault(value.facet(), Map.of()).getOrDefault(value.value(), List.of());
    }

    private void add(ResolvedEntity entity) {
        EntityFacets found = EntityFacets.of(catalog, entity);
        put("kind", found.kind(), entity);
        found.lifecycle().ifPresent(text -> put("lifecycle", text, entity));
        found.owners().forEach(owner -> putReference("owner", owner, entity));
        if (found.unowned()) {
            put("owner", NO_OWNER, entity);
        }
        found.type().ifPresent(type -> put("type", type, entity));
        found.systems().forEach(system -> putReference("system", system, entity));
        found.tags().forEach(tag -> put("tag", tag, entity));
        found.domains().forEach(domain -> putReference("domain", domain, entity));
        put("namespace", found.namespace(), entity);
        if (found.faulty()) {
            put("state", FAULTY, entity);
        }
    }

    private void putReference(String facet, EntityRef target, ResolvedEntity entity) {
        String value = Address.browse(facet, target).value();
        references.put(facet + " " + value, target);
        put(facet, value, entity);
    }

    private void put(String facet, String value, ResolvedEntity entity) {
        Objects.requireNonNull(entities.get(facet))
                .computeIfAbsent(value, any -> new ArrayList<>())
                .add(entity);
    }

    private List<Facet> finish(int total) {
        List<Facet> facets = new ArrayList<>();
        entities.forEach((id, values) -> {
            if (!values.isEmpty()) {
                facets.add(new Facet(
                        id,
                        values.entrySet().stream()
                                .map(value -> value(id, value.getKey(), value.getValue()))
                                .sorted(Comparator.comparingInt(FacetValue::count)
                                        .reversed()
                                        .thenComparing(FacetValue::value))
                                .toList(),
                        total));
            }
        });
        return facets;
    }

    private FacetValue value(String facet, String value, List<ResolvedEntity> having) {
        Optional<EntityRef> target = Optional.ofNullable(references.get(facet + " " + value));
        String label =
                target.flatMap(catalog::entity).map(ResolvedEntity::title).orElseGet(() -> label(facet, value));
        return new FacetValue(facet, value, label, target, having.size());
    }

    private String label(String facet, String value) {
        return switch (facet) {
            case "kind" -> words.kinds(value);
            case "owner" -> value.equals(NO_OWNER) ? words.text("owner.none") : value;
            case "state" -> words.text("facet.state." + value.replace(' ', '-'));
            default -> value;
        };
    }
}
