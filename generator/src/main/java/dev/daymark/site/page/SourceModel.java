package dev.daymark.site.page;

import dev.daymark.catalog.Relation;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity's descriptor as the catalog understands it.
 *
 * @param yaml with the relations, as the catalog's API has them
 * @param place where it is written
 * @param view the file on the forge
 */
record SourceModel(String yaml, String place, Optional<String> view) {
    static SourceModel of(CatalogView view, ResolvedEntity entity, SourceLocation location) {
        Map<String, YamlNode> envelope = new LinkedHashMap<>();
        envelope.put("apiVersion", YamlScalar.of(entity.apiVersion()));
        envelope.put("kind", YamlScalar.of(entity.kind()));
        envelope.put("metadata", entity.metadata());
        envelope.put("spec", entity.spec());
        envelope.put("relations", relations(entity.relations()));
        return new SourceModel(
                YamlText.of(new YamlMap(envelope, Map.of(), Position.NONE)),
                (location.repository().isEmpty() ? "" : location.repository() + "/") + location.inRepository(),
                view.forge().view(location));
    }

    private static YamlList relations(List<Relation> relations) {
        return new YamlList(relations.stream().map(SourceModel::relation).toList(), Position.NONE);
    }

    private static YamlNode relation(Relation relation) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        entries.put("type", YamlScalar.of(relation.type()));
        entries.put("targetRef", YamlScalar.of(relation.target().toString()));
        return new YamlMap(entries, Map.of(), Position.NONE);
    }
}
