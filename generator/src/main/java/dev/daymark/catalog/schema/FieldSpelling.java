package dev.daymark.catalog.schema;

import dev.daymark.problem.EditDistance;
import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** Finds fields that are nearly, but not quite, ones that mean something. */
final class FieldSpelling {

    private FieldSpelling() {}

    static void check(YamlMap map, List<String> known, String path, Findings findings) {
        map.keys().forEach((key, position) -> {
            if (known.contains(key)) {
                return;
            }
            meant(key, known)
                    .filter(name -> map.get(name).isEmpty() && map.get(key).isPresent())
                    .ifPresent(name -> findings.warning(
                            ProblemCode.ENTITY_FIELD_MISSPELT,
                            position,
                            path + "." + key + " has no meaning",
                            "write \"" + name + "\" if that is meant"));
        });
    }

    private static Optional<String> meant(String key, List<String> known) {
        return known.stream()
                .filter(name -> name.equalsIgnoreCase(key) || EditDistance.within(1, key, name))
                .findFirst();
    }
}
