package dev.daymark.config;

import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text.
 *
 * @param form what the text must match, in the common subset of Java's and JSON Schema's regular expressions
 * @param expected the form in words
 */
record TextShape(String form, String expected) implements Shape {

    static final TextShape ANY = new TextShape("\\S", "text");

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        Optional<String> text = reading.text(node, key, expected);
        if (text.isPresent() && !Pattern.compile(form).matcher(text.get()).find()) {
            reading.reportValue(node, key, expected, "write " + expected);
            return Optional.empty();
        }
        return text.map(value -> new YamlScalar(value, node.position()));
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords("type", "string", "pattern", JsonSchema.orVariable(form));
    }
}
