package dev.daymark.catalog;

import dev.daymark.binary.Shared;
import dev.daymark.problem.Problem;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity of the finished catalog.
 *
 * @param ref its identity
 * @param apiVersion as written
 * @param kind as written, such as {@code Component}
 * @param metadata all of it, with the namespace and the generated annotations filled in
 * @param spec all of it, placeholders resolved
 * @param relations sorted, without duplicates; targets need not exist
 * @param origin where it comes from
 * @param problems what is wrong with it, sorted
 */
public record ResolvedEntity(
        EntityRef ref,
        String apiVersion,
        String kind,
        YamlMap metadata,
        YamlMap spec,
        List<Relation> relations,
        Origin origin,
        List<Problem> problems)
        implements Shared {

    /** The name as written. */
    public String name() {
        return metadata.text("name").orElse(ref.name());
    }

    /** What a reader calls it: the display name of a user or group, else the title, else the name. */
    public String title() {
        return spec.map("profile")
                .flatMap(profile -> profile.text("displayName"))
                .or(() -> metadata.text("title"))
                .orElseGet(this::name);
    }

    /** One or more sentences on what it is. */
    public Optional<String> description() {
        return metadata.text("description").filter(text -> !text.isBlank());
    }

    /** {@code spec.type}. */
    public Optional<String> type() {
        return spec.text("type");
    }

    /** {@code spec.lifecycle}. */
    public Optional<String> lifecycle() {
        return spec.text("lifecycle");
    }

    /** The tags in the order written. */
    public List<String> tags() {
        return metadata.texts("tags");
    }

    /** An annotation's value. */
    public Optional<String> annotation(String key) {
        return metadata.map("annotations").flatMap(annotations -> annotations.text(key));
    }

    /** All annotations, generated ones included, in order. */
    public Map<String, YamlNode> annotations() {
        return metadata.map("annotations").orElse(YamlMap.EMPTY).entries();
    }

    /** Targets of the relations of one type, sorted. */
    public List<EntityRef> targets(String relationType) {
        return relations.stream()
                .filter(relation -> relation.type().equals(relationType))
                .map(Relation::target)
                .toList();
    }

    /** Whether no descriptor declares it. */
    public boolean isImplied() {
        return origin instanceof Origin.Implied;
    }

    /** Whether the descriptor that declares it has errors. */
    public boolean isRejected() {
        return origin instanceof Origin.Rejected;
    }

    /** Where it is declared; empty when it is implied. */
    public Optional<Origin.Declared> declaration() {
        return origin instanceof Origin.Declared declared ? Optional.of(declared) : Optional.empty();
    }
}
