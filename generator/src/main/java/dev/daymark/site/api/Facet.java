package dev.daymark.site.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.yaml.YamlMap;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The values that entities have in common, with how many entities have each.
 *
 * @param name as Backstage's catalog API names it, a path into the entity
 * @param values of one entity, as written
 */
record Facet(String name, Function<ResolvedEntity, Stream<String>> values) {

    /** All that are written. */
    static Stream<Facet> all() {
        return Stream.of(
                new Facet("kind", entity -> Stream.of(entity.kind())),
                new Facet("metadata.namespace", entity -> text(entity.metadata(), "namespace")),
                new Facet("metadata.tags", entity -> entity.tags().stream().distinct()),
                new Facet("spec.lifecycle", entity -> text(entity.spec(), "lifecycle")),
                new Facet("spec.owner", entity -> text(entity.spec(), "owner")),
                new Facet("spec.system", entity -> text(entity.spec(), "system")),
                new Facet("spec.type", entity -> text(entity.spec(), "type")),
                new Facet("relations.ownedBy", entity -> targets(entity, RelationType.OWNED_BY)),
                new Facet("relations.partOf", entity -> targets(entity, RelationType.PART_OF)));
    }

    /** The name of its file, in lower case as all paths are. */
    String file() {
        return "api/catalog/entity-facets/" + name.toLowerCase(Locale.ROOT) + ".json";
    }

    /** Counts over entities, sorted by value. */
    SortedMap<String, Integer> count(Stream<ResolvedEntity> entities) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        entities.flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    void write(SortedMap<String, Integer> counts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("facets");
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeStartObject();
            json.writeStringField("value", count.getKey());
            json.writeNumberField("count", count.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static Stream<String> text(YamlMap map, String key) {
        return map.text(key).stream();
    }

    private static Stream<String> targets(ResolvedEntity entity, String type) {
        return entity.relations().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .map(Object::toString);
    }
}
