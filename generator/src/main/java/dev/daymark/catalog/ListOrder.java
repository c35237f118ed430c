package dev.daymark.catalog;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts the lists of references in a {@code spec}, whose order means nothing. */
final class ListOrder {

    private static final List<String> FIELDS =
            List.of("providesApis", "consumesApis", "dependsOn", "dependencyOf", "memberOf", "children", "members");

    private ListOrder() {}

    static YamlMap sort(YamlMap root) {
        YamlMap spec = root.map("spec").orElse(YamlMap.EMPTY);
        Map<String, YamlNode> entries = new LinkedHashMap<>(spec.entries());
        FIELDS.forEach(field -> spec.list(field).ifPresent(list -> entries.put(field, sort(list))));
        return entries.equals(spec.entries())
                ? root
                : with(root, "spec", new YamlMap(entries, spec.keys(), spec.position()));
    }

    /** A copy of a mapping with one value replaced or added. */
    static YamlMap with(YamlMap map, String key, YamlNode value) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(map.entries());
        entries.put(key, value);
        return new YamlMap(entries, map.keys(), map.position());
    }

    private static YamlNode sort(YamlList list) {
        boolean texts = list.items().stream()
                .allMatch(item -> item instanceof YamlScalar scalar && scalar.value() instanceof String);
        if (!texts || list.items().size() < 2) {
            return list;
        }
        List<YamlNode> items = new ArrayList<>(list.items());
        items.sort(Comparator.comparing(item -> ((YamlScalar) item).text().orElse("")));
        return new YamlList(items, list.position());
    }
}
