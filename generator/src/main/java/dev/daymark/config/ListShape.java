package dev.daymark.config;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list.
 *
 * @param item what each item must look like
 */
record ListShape(Shape item) implements Shape {

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        if (!(node instanceof YamlList list)) {
            reading.reportValue(node, key, "a list", "begin each item on its own line with \"- \"");
            return Optional.empty();
        }
        List<YamlNode> items = list.items().stream()
                .flatMap(value -> item.read(value, key, reading).stream())
                .toList();
        return Optional.of(new YamlList(items, list.position()));
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords("type", "array", "items", item.schema());
    }
}
