package dev.daymark.config;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list, or its only item.
 *
 * @param item what each item must look like
 */
record OneOrMoreShape(Shape item) implements Shape {

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        return node instanceof YamlList
                ? new ListShape(item).read(node, key, reading)
                : item.read(node, key, reading).map(value -> new YamlList(List.of(value), node.position()));
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords("anyOf", List.of(item.schema(), new ListShape(item).schema()));
    }
}
