package dev.daymark.config;

import dev.daymark.problem.Suggestion;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One word of a few.
 *
 * @param words the valid ones
 */
record ChoiceShape(List<String> words) implements Shape {

    ChoiceShape {
        words = List.copyOf(words);
    }

    /** The constants of an enumeration, in lower case. */
    static ChoiceShape of(Enum<?>[] constants) {
        return new ChoiceShape(Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        String expected = "one of " + String.join(", ", words);
        Optional<String> text = reading.text(node, key, expected);
        if (text.isPresent() && !words.contains(text.get())) {
            String hint = Suggestion.nearest(text.get(), words)
                    .map(word -> "did you mean \"" + word + "\"?")
                    .orElse("write " + expected);
            reading.reportValue(node, key, expected, hint);
            return Optional.empty();
        }
        return text.map(value -> new YamlScalar(value, node.position()));
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords("anyOf", List.of(Map.of("enum", words), JsonSchema.VARIABLE));
    }
}
