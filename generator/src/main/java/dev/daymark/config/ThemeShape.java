package dev.daymark.config;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Suggestion;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;

/** A theme of the class path, by its name, or a folder. */
record ThemeShape() implements Shape {

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        Optional<YamlNode> text = TextShape.ANY.read(node, key, reading);
        if (text.isPresent()) {
            String name = String.valueOf(((YamlScalar) text.get()).value());
            if (!reading.themes().contains(name) && !reading.isFolder(name)) {
                report(node, key, name, reading);
                return Optional.empty();
            }
        }
        return text;
    }

    private static void report(YamlNode node, String key, String name, Reading reading) {
        String known = "the themes here are: " + String.join(", ", reading.themes());
        reading.report(
                ProblemCode.CONFIGURATION_VALUE,
                node.position(),
                "\"" + key + "\" names neither a theme nor a folder: " + Reading.describe(node),
                Suggestion.nearest(name, reading.themes())
                                .map(word -> "did you mean \"" + word + "\"? ")
                                .orElse("")
                        + known + "; relative paths begin where " + reading.file() + " lies");
    }

    @Override
    public Map<String, Object> schema() {
        return TextShape.ANY.schema();
    }
}
