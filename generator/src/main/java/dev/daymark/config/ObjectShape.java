package dev.daymark.config;

import dev.daymark.config.Key.Presence;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Suggestion;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object with known keys.
 *
 * @param keys the known keys, in the order to show them
 * @param exclusive keys of which at most one may be written
 * @param needed keys of which at least one must be written; empty: none must
 */
record ObjectShape(List<Key> keys, List<String> exclusive, List<String> needed) implements Shape {

    ObjectShape {
        keys = List.copyOf(keys);
        exclusive = List.copyOf(exclusive);
        needed = List.copyOf(needed);
    }

    static ObjectShape of(Key... keys) {
        return new ObjectShape(List.of(keys), List.of(), List.of());
    }

    ObjectShape withAtMostOneOf(String... names) {
        return new ObjectShape(keys, List.of(names), needed);
    }

    ObjectShape withOneOf(String... names) {
        return new ObjectShape(keys, exclusive, List.of(names));
    }

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        if (!(node instanceof YamlMap map)) {
            reading.reportValue(node, key, "a mapping", "write keys and values: " + String.join(", ", names()));
            return Optional.empty();
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        boolean planned = reportPlannedKeys(map, reading);
        if (!planned || !hasMissingKeys(map)) {
            Set<String> meant = reportUnknownKeys(map, reading);
            reportMissingKeys(map, key, meant, reading);
            reportExclusiveKeys(map, reading);
            reportNeededKeys(map, key, reading);
            keys.stream().filter(known -> !known.is(Presence.PLANNED)).forEach(known -> map.get(known.name())
                    .filter(value -> !Reading.isNull(value))
                    .flatMap(value -> known.shape().read(value, known.name(), reading))
                    .ifPresent(value -> entries.put(known.name(), value)));
        }
        return Optional.of(new YamlMap(entries, map.keys(), map.position()));
    }

    /** What another kind of the same thing needs cannot be judged: the rest of such an object is left alone. */
    private boolean reportPlannedKeys(YamlMap map, Reading reading) {
        List<Key> planned = keys.stream()
                .filter(key -> key.is(Presence.PLANNED) && map.get(key.name()).isPresent())
                .toList();
        planned.forEach(key -> reading.report(
                ProblemCode.CONFIGURATION_UNSUPPORTED,
                map.positionOf(key.name()),
                "\"" + key.name() + "\" is not supported yet",
                "take it out; this version knows " + String.join(", ", names())));
        return !planned.isEmpty();
    }

    /** Tells the keys that were probably meant, so that a misspelt key is not called missing as well. */
    private Set<String> reportUnknownKeys(YamlMap map, Reading reading) {
        Set<String> meant = new HashSet<>();
        for (String written : map.entries().keySet()) {
            if (keys.stream().noneMatch(known -> known.name().equals(written))) {
                Optional<String> nearest = Suggestion.nearest(written, names());
                nearest.ifPresent(meant::add);
                reading.report(
                        ProblemCode.CONFIGURATION_KEY,
                        map.positionOf(written),
                        "unknown key \"" + written + "\"",
                        nearest.map(name -> "did you mean \"" + name + "\"?")
                                .orElseGet(() -> "known here: " + String.join(", ", names())));
            }
        }
        return meant;
    }

    private boolean hasMissingKeys(YamlMap map) {
        return keys.stream().anyMatch(key -> isMissing(key, map));
    }

    private void reportMissingKeys(YamlMap map, String parent, Set<String> meant, Reading reading) {
        keys.stream()
                .filter(key -> isMissing(key, map) && !meant.contains(key.name()))
                .forEach(key -> reading.report(
                        ProblemCode.CONFIGURATION_KEY,
                        map.keys().containsKey(key.name()) ? map.positionOf(key.name()) : map.position(),
                        "\"" + key.name() + "\" is missing in \"" + parent + "\"",
                        "add \"" + key.name() + ": …\""));
    }

    private static boolean isMissing(Key key, YamlMap map) {
        return key.is(Presence.REQUIRED)
                && map.get(key.name()).filter(value -> !Reading.isNull(value)).isEmpty();
    }

    private void reportExclusiveKeys(YamlMap map, Reading reading) {
        List<String> written =
                exclusive.stream().filter(map.entries()::containsKey).toList();
        if (written.size() > 1) {
            reading.report(
                    ProblemCode.CONFIGURATION_KEY,
                    map.positionOf(written.get(1)),
                    "\"" + String.join("\" and \"", written) + "\" exclude each other",
                    "keep one of them");
        }
    }

    private void reportNeededKeys(YamlMap map, String parent, Reading reading) {
        if (!needed.isEmpty() && needed.stream().noneMatch(map.entries()::containsKey)) {
            reading.report(
                    ProblemCode.CONFIGURATION_KEY,
                    map.position(),
                    "\"" + parent + "\" has none of \"" + String.join("\", \"", needed) + "\"",
                    "add one of them");
        }
    }

    private List<String> names() {
        return keys.stream()
                .filter(key -> !key.is(Presence.PLANNED))
                .map(Key::name)
                .toList();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.stream()
                .filter(key -> !key.is(Presence.PLANNED))
                .forEach(key -> properties.put(key.name(), JsonSchema.property(key)));
        List<String> required = keys.stream()
                .filter(key -> key.is(Presence.REQUIRED))
                .map(Key::name)
                .toList();
        Map<String, Object> schema = JsonSchema.keywords("type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!exclusive.isEmpty()) {
            schema.put("not", Map.of("required", exclusive));
        }
        if (!needed.isEmpty()) {
            schema.put(
                    "anyOf",
                    needed.stream()
                            .map(name -> Map.of("required", List.of(name)))
                            .toList());
        }
        schema.put("properties", properties);
        return schema;
    }
}
