package dev.daymark.catalog.schema;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;

/** Placeholders that could not be resolved, which has been reported already: they may stand wherever a value may. */
final class Unresolved {

    private Unresolved() {}

    static boolean isPlaceholder(YamlNode node, Findings findings) {
        return !findings.strict()
                && node instanceof YamlMap map
                && map.entries().size() == 1
                && map.entries().keySet().iterator().next().startsWith("$");
    }
}
