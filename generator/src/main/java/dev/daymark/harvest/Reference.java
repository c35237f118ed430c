package dev.daymark.harvest;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place where a document says: read that file.
 *
 * @param kind what the file is needed for
 * @param target path or URL as written
 */
record Reference(Kind kind, String target) {

    enum Kind {
        /** A Location's target: descriptors. */
        LOCATION,
        /** A placeholder: a text. */
        TEXT,
        /** A placeholder: a text and the texts that it refers to in turn. */
        BUNDLE
    }

    private static final Map<String, Kind> PLACEHOLDERS = Map.of(
            "$text", Kind.TEXT,
            "$json", Kind.TEXT,
            "$yaml", Kind.TEXT,
            "$openapi", Kind.BUNDLE,
            "$asyncapi", Kind.BUNDLE);

    /** All references of a descriptor's document, in order. */
    static Set<Reference> of(YamlNode document) {
        Set<Reference> references = new LinkedHashSet<>();
        if (document instanceof YamlMap map) {
            locationTargets(map, target -> references.add(new Reference(Kind.LOCATION, target)));
        }
        addPlaceholders(document, references);
        return references;
    }

    private static void locationTargets(YamlMap document, Consumer<String> targets) {
        Optional<YamlMap> spec =
                document.text("kind").filter("location"::equalsIgnoreCase).flatMap(kind -> document.map("spec"));
        if (spec.isPresent()) {
            spec.get().text("target").ifPresent(targets);
            spec.get().texts("targets").forEach(targets);
        }
    }

    /** A mapping with a dollar key is a placeholder or is left alone; neither is searched further. */
    private static void addPlaceholders(YamlNode node, Set<Reference> references) {
        if (node instanceof YamlList list) {
            list.items().forEach(item -> addPlaceholders(item, references));
        } else if (node instanceof YamlMap map) {
            Optional<String> dollar = map.entries().keySet().stream()
                    .filter(key -> key.startsWith("$"))
                    .findFirst();
            if (dollar.isEmpty()) {
                map.entries().values().forEach(value -> addPlaceholders(value, references));
            } else if (map.entries().size() == 1 && PLACEHOLDERS.containsKey(dollar.get())) {
                map.text(dollar.get())
                        .ifPresent(target -> references.add(new Reference(PLACEHOLDERS.get(dollar.get()), target)));
            }
        }
    }

    /** The files that an API definition refers to: every {@code $ref} that leaves the text. */
    static Set<Reference> ofDefinition(YamlNode definition) {
        Set<Reference> references = new LinkedHashSet<>();
        addRefs(definition, references);
        return references;
    }

    private static void addRefs(YamlNode node, Set<Reference> references) {
        if (node instanceof YamlList list) {
            list.items().forEach(item -> addRefs(item, references));
        } else if (node instanceof YamlMap map) {
            map.text("$ref")
                    .filter(ref -> !ref.isEmpty() && !ref.startsWith("#"))
                    .ifPresent(ref -> references.add(new Reference(Kind.BUNDLE, ref)));
            map.entries().values().forEach(value -> addRefs(value, references));
        }
    }
}
