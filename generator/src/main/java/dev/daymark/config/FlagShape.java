package dev.daymark.config;

import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Yes or no; also as a text, since that is what environment variables hold. */
record FlagShape() implements Shape {

    private static final String EXPECTED = "true or false";

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        if (node instanceof YamlScalar scalar && scalar.value() instanceof Boolean) {
            return Optional.of(node);
        }
        Optional<String> text = reading.text(node, key, EXPECTED);
        if (text.isPresent() && !List.of("true", "false").contains(text.get())) {
            reading.reportValue(node, key, EXPECTED, "write " + EXPECTED);
            return Optional.empty();
        }
        return text.map(value -> new YamlScalar(Boolean.valueOf(value), node.position()));
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords(
                "type", List.of("boolean", "string"), "pattern", JsonSchema.orVariable("^(true|false)$"));
    }
}
