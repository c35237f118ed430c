package dev.daymark.harvest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * YAML trees as JSON that keeps positions and types. Each node is an array: line, column, and then a whole number, a
 * boolean or null; or "s" and a string; or "d" and the text of a floating-point number; or "l" and the items; or "m" and
 * for each entry its key, line and column of the key, and the value.
 */
final class NodeJson {

    private NodeJson() {}

    static void write(YamlNode node, JsonGenerator json) throws IOException {
        json.writeStartArray();
        write(node.position(), json);
        if (node instanceof YamlMap map) {
            json.writeString("m");
            for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
                json.writeString(entry.getKey());
                write(map.positionOf(entry.getKey()), json);
                write(entry.getValue(), json);
            }
        } else if (node instanceof YamlList list) {
            json.writeString("l");
            for (YamlNode item : list.items()) {
                write(item, json);
            }
        } else {
            writeValue((YamlScalar) node, json);
        }
        json.writeEndArray();
    }

    private static void writeValue(YamlScalar scalar, JsonGenerator json) throws IOException {
        Object value = scalar.value();
        if (value instanceof String text) {
            json.writeString("s");
            json.writeString(text);
        } else if (value instanceof Double number) {
            json.writeString("d");
            json.writeString(number.toString());
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeNull();
        }
    }

    private static void write(Position position, JsonGenerator json) throws IOException {
        json.writeNumber(position.line());
        json.writeNumber(position.column());
    }

    /**
     * Reads a tree.
     *
     * @throws IllegalArgumentException when it is none, or too deep
     */
    static YamlNode read(JsonNode json) {
        return read(json, 1);
    }

    private static YamlNode read(JsonNode json, int depth) {
        if (depth > YamlNode.MAX_DEPTH) {
            throw new IllegalArgumentException("nested more than " + YamlNode.MAX_DEPTH + " levels deep");
        }
        Position position = position(json, 0);
        JsonNode form = json.required(2);
        if (!form.isTextual()) {
            return new YamlScalar(value(form), position);
        }
        return switch (form.textValue()) {
            case "m" -> map(json, position, depth);
            case "l" -> list(json, position, depth);
            case "s" -> new YamlScalar(text(json, 3), position);
            case "d" -> new YamlScalar(Double.valueOf(text(json, 3)), position);
            default -> throw new IllegalArgumentException("no such form of node: " + form);
        };
    }

    private static YamlMap map(JsonNode json, Position position, int depth) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        for (int i = 3; i < json.size(); i += 4) {
            String key = text(json, i);
            keys.put(key, position(json, i + 1));
            entries.put(key, read(json.required(i + 3), depth + 1));
        }
        return new YamlMap(entries, keys, position);
    }

    private static YamlList list(JsonNode json, Position position, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (int i = 3; i < json.size(); i++) {
            items.add(read(json.get(i), depth + 1));
        }
        return new YamlList(items, position);
    }

    private static @Nullable Object value(JsonNode form) {
        if (form.isNull()) {
            return null;
        }
        if (form.isBoolean()) {
            return form.booleanValue();
        }
        if (!form.canConvertToExactIntegral() || !form.canConvertToLong()) {
            throw new IllegalArgumentException("no such form of node: " + form);
        }
        return form.longValue();
    }

    private static Position position(JsonNode json, int index) {
        return new Position(
                json.required(index).intValue(), json.required(index + 1).intValue());
    }

    private static String text(JsonNode json, int index) {
        return JsonFields.text(json.required(index));
    }
}
