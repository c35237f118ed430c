package dev.daymark.config;

import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression. */
record PatternShape() implements Shape {

    private static final String EXPECTED = "a regular expression";

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        Optional<String> text = reading.text(node, key, EXPECTED);
        try {
            text.ifPresent(Pattern::compile);
            return text.map(value -> new YamlScalar(value, node.position()));
        } catch (PatternSyntaxException e) {
            String place = e.getIndex() < 0 ? "" : " at its character " + (e.getIndex() + 1);
            reading.reportValue(
                    node,
                    key,
                    EXPECTED,
                    e.getDescription() + place + "; put a backslash before a sign that is meant as such");
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords("type", "string");
    }
}
