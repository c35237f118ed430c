package dev.daymark.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same trees as JSON. Numbers are read and written as JavaScript's {@code JSON} does. */
public final class YamlJson {

    private static final JsonFactory JSON = new JsonFactory();

    private YamlJson() {}

    /**
     * Reads one JSON value. The last of equal keys wins.
     *
     * @param text nothing but the value and white space
     * @throws YamlSyntaxException when it is not JSON or exceeds the limits of Jackson
     */
    public static YamlNode read(String text) throws YamlSyntaxException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new YamlSyntaxException("expected JSON, found nothing", new Position(1, 1));
            }
            YamlNode node = read(parser);
            Position end = positionOf(parser.currentLocation());
            if (parser.nextToken() != null) {
                throw new YamlSyntaxException("text after the end of the JSON value", end);
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new YamlSyntaxException("not JSON: " + e.getOriginalMessage(), positionOf(e.getLocation()));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    /**
     * Writes a tree. Infinite numbers and not-a-number become null.
     *
     * @throws IOException when the generator's target cannot be written
     */
    public static void write(YamlNode node, JsonGenerator json) throws IOException {
        if (node instanceof YamlMap map) {
            json.writeStartObject();
            for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
                json.writeFieldName(entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (node instanceof YamlList list) {
            json.writeStartArray();
            for (YamlNode item : list.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (node instanceof YamlScalar scalar) {
            writeScalar(scalar.value(), json);
        }
    }

    private static void writeScalar(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(Numbers.text(number));
        } else {
            json.writeNull();
        }
    }

    private static YamlNode read(JsonParser parser) throws IOException {
        Position position = positionOf(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, position);
            case START_ARRAY -> array(parser, position);
            case VALUE_TRUE -> new YamlScalar(true, position);
            case VALUE_FALSE -> new YamlScalar(false, position);
            case VALUE_NULL -> new YamlScalar(null, position);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new YamlScalar(Numbers.of(Double.parseDouble(parser.getText())), position);
            default -> new YamlScalar(parser.getText(), position);
        };
    }

    private static YamlMap object(JsonParser parser, Position position) throws IOException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            keys.put(key, positionOf(parser.currentTokenLocation()));
            parser.nextToken();
            entries.put(key, read(parser));
        }
        return new YamlMap(entries, keys, position);
    }

    private static YamlList array(JsonParser parser, Position position) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new YamlList(items, position);
    }

    private static Position positionOf(@Nullable JsonLocation location) {
        return location == null ? Position.NONE : new Position(location.getLineNr(), location.getColumnNr());
    }
}
