package dev.daymark.catalog.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schema, draft 2020-12. */
final class Json {

    static final Map<String, Object> ANY_TEXT = Map.of("type", "string");
    static final Map<String, Object> TEXT = keywords("type", "string", "minLength", 1);
    static final Map<String, Object> TEXT_OR_FLAG = Map.of("type", List.of("string", "boolean"));
    static final Map<String, Object> OBJECT = Map.of("type", "object");

    /** The name of what may stand in the place of a value. */
    static final String PLACEHOLDER = "placeholder";

    private Json() {}

    /** Keywords and their values in turn, kept in order. */
    static Map<String, Object> keywords(Object... namesAndValues) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            keywords.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return keywords;
    }

    static Map<String, Object> text(String pattern, int longest) {
        return keywords("type", "string", "minLength", 1, "maxLength", longest, "pattern", pattern);
    }

    static Map<String, Object> oneOf(List<String> words) {
        return Map.of("enum", words);
    }

    static Map<String, Object> anyOf(Object... schemas) {
        return Map.of("anyOf", List.of(schemas));
    }

    static Map<String, Object> listOf(Map<String, Object> item) {
        return keywords("type", "array", "items", orPlaceholder(item));
    }

    static Map<String, Object> mapOf(Map<String, Object> value) {
        return keywords("type", "object", "additionalProperties", orPlaceholder(value));
    }

    /** A placeholder is replaced before a descriptor is judged. */
    static Map<String, Object> orPlaceholder(Map<String, Object> schema) {
        return schema.isEmpty() ? schema : anyOf(schema, Map.of("$ref", "#/$defs/" + PLACEHOLDER));
    }
}
