package dev.daymark.config;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text, or an object where more is to be said.
 *
 * @param text the short form
 * @param object the long form
 */
record TextOrObjectShape(TextShape text, ObjectShape object) implements Shape {

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        return node instanceof YamlMap ? object.read(node, key, reading) : text.read(node, key, reading);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords("anyOf", List.of(text.schema(), object.schema()));
    }
}
