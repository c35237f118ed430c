package dev.daymark.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of keys as JSON Schema, draft 2020-12, for completion and checks in editors. */
final class JsonSchema {

    private static final String VARIABLE_FORM = "\\$\\{env\\.[^}]*\\}";

    /** A text that an environment variable completes: judged when it is read, not in the editor. */
    static final Map<String, Object> VARIABLE = keywords("type", "string", "pattern", VARIABLE_FORM);

    private JsonSchema() {}

    /** The schema of the whole file: UTF-8 JSON text with a trailing newline. */
    static String write(ObjectShape root) {
        Map<String, Object> schema = keywords(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                Configuration.FILE_NAME,
                "description",
                "Configuration of a Daymark developer portal.");
        schema.putAll(root.schema());
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table of keys is no JSON", e);
        }
    }

    /** Keywords and their values in turn, kept in order. */
    static Map<String, Object> keywords(Object... namesAndValues) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            keywords.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return keywords;
    }

    static String orVariable(String form) {
        return "(" + form + ")|(" + VARIABLE_FORM + ")";
    }

    /** What stands under a key; an optional one may also be left blank. */
    static Map<String, Object> property(Key key) {
        Map<String, Object> schema = keywords("title", key.name(), "description", key.description());
        if (key.is(Key.Presence.REQUIRED)) {
            schema.putAll(key.shape().schema());
        } else {
            schema.put("anyOf", List.of(key.shape().schema(), Map.of("type", "null")));
        }
        return schema;
    }
}
