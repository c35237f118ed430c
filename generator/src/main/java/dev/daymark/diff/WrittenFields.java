package dev.daymark.diff;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An entity as people wrote it: without what the catalog adds, which depends on where and when it was read. */
final class WrittenFields {

    private static final Set<String> ADDED = Set.of("uid", "etag");
    private static final Set<String> ADDED_ANNOTATIONS = Set.of(
            "backstage.io/managed-by-location",
            "backstage.io/managed-by-origin-location",
            "backstage.io/view-url",
            "backstage.io/edit-url",
            "backstage.io/source-location");

    private WrittenFields() {}

    /** The document of an entity that the API returned. */
    static YamlMap document(YamlMap entity) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(entity.entries());
        entries.remove("relations");
        entity.map("metadata").ifPresent(metadata -> entries.put("metadata", metadata(metadata)));
        return new YamlMap(entries, entity.keys(), entity.position());
    }

    static YamlMap metadata(YamlMap metadata) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(metadata.entries());
        entries.keySet().removeAll(ADDED);
        metadata.map("annotations").ifPresent(annotations -> {
            Map<String, YamlNode> written = new LinkedHashMap<>(annotations.entries());
            written.keySet().removeAll(ADDED_ANNOTATIONS);
            if (written.isEmpty()) {
                entries.remove("annotations");
            } else {
                entries.put("annotations", new YamlMap(written, annotations.keys(), annotations.position()));
            }
        });
        return new YamlMap(entries, metadata.keys(), metadata.position());
    }
}
