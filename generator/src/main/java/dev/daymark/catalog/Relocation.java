package dev.daymark.catalog;

import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moves a tree that was read from another file: in its new file it stands where it is brought in. */
final class Relocation {

    private Relocation() {}

    static YamlNode to(Position position, YamlNode node) {
        if (node instanceof YamlMap map) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            Map<String, Position> keys = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> {
                entries.put(key, to(position, value));
                keys.put(key, position);
            });
            return new YamlMap(entries, keys, position);
        }
        if (node instanceof YamlList list) {
            List<YamlNode> items =
                    list.items().stream().map(item -> to(position, item)).toList();
            return new YamlList(items, position);
        }
        return new YamlScalar(((YamlScalar) node).value(), position);
    }
}
