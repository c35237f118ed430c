package dev.daymark.catalog;

import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Central documents that complete what the repositories' own descriptors leave out. What is written there stays. */
final class Overlays {

    private final Map<EntityRef, YamlMap> documents = new HashMap<>();

    /** Takes the documents of the overlay files; of several about one entity the first wins. */
    static Overlays of(Iterable<SourceFile> files) {
        Overlays overlays = new Overlays();
        for (SourceFile file : files) {
            for (YamlNode document : file.descriptor().documents()) {
                if (document instanceof YamlMap root) {
                    overlays.documents.putIfAbsent(DescriptorReader.identify(root), root);
                }
            }
        }
        return overlays;
    }

    /** The document with what its overlay adds. */
    YamlMap complete(EntityRef ref, YamlMap root) {
        YamlMap overlay = documents.get(ref);
        return overlay == null ? root : merge(root, overlay);
    }

    private static YamlMap merge(YamlMap own, YamlMap overlay) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(own.entries());
        overlay.entries().forEach((key, value) -> {
            YamlNode written = own.entries().get(key);
            if (written == null) {
                entries.put(key, Relocation.to(Position.NONE, value));
            } else if (written instanceof YamlMap map && value instanceof YamlMap other) {
                entries.put(key, merge(map, other));
            }
        });
        return new YamlMap(entries, own.keys(), own.position());
    }
}
