package dev.daymark.config;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of one of several kinds. Its first key says which: the first key of each kind is its own.
 *
 * @param kinds the kinds; the first is meant where nothing tells
 */
record AlternativesShape(List<ObjectShape> kinds) implements Shape {

    AlternativesShape {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        List<ObjectShape> written = node instanceof YamlMap map
                ? kinds.stream()
                        .filter(kind -> map.entries().containsKey(name(kind)))
                        .toList()
                : List.of();
        if (written.size() > 1 && node instanceof YamlMap map) {
            String second = name(written.get(1));
            reading.report(
                    ProblemCode.CONFIGURATION_KEY,
                    map.positionOf(second),
                    "\"" + name(written.get(0)) + "\" and \"" + second + "\" exclude each other",
                    "make two entries of them");
            return Optional.empty();
        }
        return written.stream().findFirst().orElse(kinds.get(0)).read(node, key, reading);
    }

    private static String name(ObjectShape kind) {
        return kind.keys().get(0).name();
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.keywords(
                "anyOf", kinds.stream().map(ObjectShape::schema).toList());
    }
}
