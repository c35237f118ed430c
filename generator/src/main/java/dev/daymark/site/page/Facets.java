package dev.daymark.site.page;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Words;
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

    /** Kinds that somebody should own. */
    static final Set<String> OWNED_KINDS = Set.of("component", "api", "resource", "system", "domain", "template");

    private final Catalog catalog;
    private final Words words;
    private final Map<String, Map<String, List<ResolvedEntity>>> entities = new LinkedHashMap<>();
    private final Map<String, EntityRef> references = new TreeMap<>();

    private Facets(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        Stream.of("kind", "type", "owner", "lifecycle", "tag", "system", "domain", "namespace", "state")
                .forEach(facet -> entities.put(facet, new TreeMap<>()));
    }

    /**
     * All facets that have a value.
     *
     * @param declared by title
     * @param implied by title
     */
    static List<Facet> of(Catalog catalog, List<ResolvedEntity> declared, List<ResolvedEntity> implied, Words words) {
        Facets facets = new Facets(catalog, words);
        declared.forEach(facets::add);
        implied.forEach(entity -> facets.put("state", "not declared", entity));
        return facets.finish();
    }

    private void add(ResolvedEntity entity) {
        put("kind", entity.ref().kind(), entity);
        entity.type().filter(type -> !type.isBlank()).ifPresent(type -> put("type", type, entity));
        entity.lifecycle().filter(text -> !text.isBlank()).ifPresent(text -> put("lifecycle", text, entity));
        entity.tags().stream().filter(tag -> !tag.isBlank()).distinct().forEach(tag -> put("tag", tag, entity));
        put("namespace", entity.ref().namespace(), entity);
        List<EntityRef> owners = entity.targets(RelationType.OWNED_BY);
        owners.forEach(owner -> putReference("owner", owner, entity));
        if (owners.isEmpty() && OWNED_KINDS.contains(entity.ref().kind())) {
            put("owner", NO_OWNER, entity);
        }
        List<EntityRef> wholes = entity.targets(RelationType.PART_OF);
        wholes.stream()
                .filter(whole -> whole.kind().equals("system"))
                .forEach(system -> putReference("system", system, entity));
        wholes.stream()
                .flatMap(whole -> domains(whole).stream())
                .distinct()
                .forEach(domain -> putReference("domain", domain, entity));
        if (!entity.problems().isEmpty()) {
            put("state", "with problems", entity);
        }
    }

    private List<EntityRef> domains(EntityRef whole) {
        if (whole.kind().equals("domain")) {
            return List.of(whole);
        }
        return catalog.entity(whole).filter(system -> whole.kind().equals("system")).stream()
                .flatMap(system -> system.targets(RelationType.PART_OF).stream())
                .filter(target -> target.kind().equals("domain"))
                .toList();
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

    private List<Facet> finish() {
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
                                .toList()));
            }
        });
        return facets;
    }

    private FacetValue value(String facet, String value, List<ResolvedEntity> having) {
        Optional<EntityRef> target = Optional.ofNullable(references.get(facet + " " + value));
        String label =
                target.flatMap(catalog::entity).map(ResolvedEntity::title).orElseGet(() -> label(facet, value));
        return new FacetValue(facet, value, label, target, having);
    }

    private String label(String facet, String value) {
        return switch (facet) {
            case "kind" -> words.kinds(value);
            case "owner" -> words.text("owner.none");
            case "state" -> words.text("facet.state." + value.replace(' ', '-'));
            default -> value;
        };
    }
}
