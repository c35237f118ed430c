package dev.daymark.catalog.schema;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping with known fields. Other keys are allowed.
 *
 * @param fields the known ones
 * @param others what the values of other keys may be
 */
record ObjectShape(List<Field> fields, Shape others) implements Shape {

    ObjectShape(Field... fields) {
        this(List.of(fields), Shape.ANYTHING);
    }

    @Override
    public YamlNode judge(YamlNode node, String path, Findings findings) {
        if (Unresolved.isPlaceholder(node, findings)) {
            return node;
        }
        if (!(node instanceof YamlMap map)) {
            return OBJECT.judge(node, path, findings);
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(map.entries());
        for (Field field : fields) {
            judgeField(field, map, path, findings).ifPresentOrElse(value -> entries.put(field.name(), value), () -> {
                entries.remove(field.name());
            });
        }
        if (others != ANYTHING) {
            judgeOthers(map, path, findings);
        }
        return new YamlMap(entries, map.keys(), map.position());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field ->
                properties.put(field.name(), Json.orPlaceholder(field.shape().schema())));
        Map<String, Object> schema = Json.keywords("type", "object", "properties", properties);
        List<String> required = fields.stream()
                .filter(field -> field.need() != Field.Need.OPTIONAL)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (others != ANYTHING) {
            schema.put("additionalProperties", Json.orPlaceholder(others.schema()));
        }
        return schema;
    }

    /** The field's value to go on with. */
    private static Optional<YamlNode> judgeField(Field field, YamlMap map, String path, Findings findings) {
        Optional<YamlNode> value = map.get(field.name());
        String fieldPath = path + "." + field.name();
        if (value.isPresent() && (findings.strict() || !isNull(value.get()) || field.need() == Field.Need.REQUIRED)) {
            return Optional.of(field.shape().judge(value.get(), fieldPath, findings));
        }
        Position position = map.positionOf(field.name());
        if (value.isPresent()) {
            findings.slip(
                    ProblemCode.ENTITY_FIELD,
                    position,
                    fieldPath + " has no value",
                    "remove the key, or give it a value: Backstage rejects the entity");
        }
        return switch (field.need()) {
            case OPTIONAL -> Optional.empty();
            case REQUIRED -> {
                findings.error(
                        ProblemCode.ENTITY_FIELD,
                        position,
                        "required field " + fieldPath + " is missing",
                        "add \"" + field.name() + ": …\"");
                yield Optional.empty();
            }
            case REQUIRED_LIST -> {
                if (value.isEmpty()) {
                    findings.slip(
                            ProblemCode.ENTITY_FIELD,
                            position,
                            "required field " + fieldPath + " is missing",
                            "write \"" + field.name() + ": []\" if it is empty: Backstage rejects the entity");
                }
                yield Optional.of(new YamlList(List.of(), position));
            }
        };
    }

    private void judgeOthers(YamlMap map, String path, Findings findings) {
        map.entries().forEach((key, value) -> {
            if (fields.stream().noneMatch(field -> field.name().equals(key))) {
                others.judge(value, path + "." + key, findings);
            }
        });
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() == null;
    }
}
