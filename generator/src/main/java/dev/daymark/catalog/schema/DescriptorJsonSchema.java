package dev.daymark.catalog.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Backstage accepts as a descriptor, as JSON Schema for completion and checks in editors. More than a schema can say (that
 * links are addresses, that references can be read) is left to the build; kinds that are not known are taken for those of a
 * plugin.
 */
public final class DescriptorJsonSchema {

    /** Ends a text where JavaScript and Java understand {@code $} differently: before a last line break. */
    private static final String END = "$(?!\\n)";

    private static final String NAME = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
    private static final String LABEL = "[a-z0-9]+(?:-+[a-z0-9]+)*";
    private static final String PREFIX =
            "(?:(?=[^/]{1,253}/)(?![^./]{64})" + LABEL + "(?:\\.(?![^./]{64})" + LABEL + ")*/)?";
    private static final String KEY = "^" + PREFIX + "(?=[^/]{1,63}" + END + ")" + NAME + END;

    private static final Set<String> NAMING = Set.of("name", "namespace");

    private DescriptorJsonSchema() {}

    /** The schema of one document of a file. */
    public static Map<String, Object> schema() {
        return Json.keywords(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "catalog-info.yaml",
                "description",
                "An entity of the software catalog, as Backstage reads it.",
                "type",
                "object",
                "required",
                List.of("apiVersion", "kind", "metadata"),
                "additionalProperties",
                false,
                "properties",
                Json.keywords(
                        "apiVersion",
                        Json.keywords("type", "string", "pattern", "^" + PREFIX + "[A-Za-z0-9]{1,63}" + END),
                        "kind",
                        Json.anyOf(
                                Json.oneOf(Kinds.ALL.stream().map(Kind::name).toList()),
                                Json.text("^[a-zA-Z][a-z0-9A-Z]*" + END, 63)),
                        "metadata",
                        metadata(),
                        "spec",
                        Json.OBJECT),
                "allOf",
                Kinds.ALL.stream().map(DescriptorJsonSchema::spec).toList(),
                "$defs",
                Map.of(
                        Json.PLACEHOLDER,
                        Json.keywords(
                                "description",
                                "The content of another file.",
                                "type",
                                "object",
                                "minProperties",
                                1,
                                "maxProperties",
                                1,
                                "propertyNames",
                                Map.of("pattern", "^\\$"))));
    }

    /** A built-in kind in other letters is a mistake, not the kind of a plugin. */
    private static Map<String, Object> spec(Kind kind) {
        Map<String, Object> meant = Json.keywords(
                "properties", Map.of("kind", Map.of("pattern", anyCase(kind.name()))), "required", List.of("kind"));
        Map<String, Object> then = Json.keywords(
                "required",
                List.of("spec"),
                "properties",
                Json.keywords(
                        "apiVersion",
                        Json.oneOf(kind.apiVersions().stream().sorted().toList()),
                        "kind",
                        Map.of("const", kind.name()),
                        "spec",
                        Json.orPlaceholder(kind.spec().schema())));
        return Json.keywords("if", meant, "then", then);
    }

    private static String anyCase(String word) {
        return word.chars()
                .mapToObj(letter ->
                        "[" + (char) Character.toUpperCase(letter) + (char) Character.toLowerCase(letter) + "]")
                .collect(Collectors.joining("", "^", END));
    }

    private static Map<String, Object> metadata() {
        Map<String, Map<String, Object>> formats = Map.of(
                "name",
                Json.text("^" + NAME + END, 63),
                "namespace",
                Json.text("^" + LABEL + END, 63),
                "labels",
                keyed(Json.keywords("type", "string", "maxLength", 63, "pattern", "^(?:" + NAME + ")?" + END)),
                "annotations",
                Json.anyOf(keyed(Json.ANY_TEXT), Map.of("enum", Arrays.asList(null, false, 0, ""))),
                "tags",
                Json.listOf(Json.text("^[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*" + END, 63)),
                "links",
                Json.listOf(Json.keywords(
                        "type",
                        "object",
                        "required",
                        List.of("url"),
                        "properties",
                        Json.keywords(
                                "url",
                                matching("^\\s*[A-Za-z][-A-Za-z0-9+.]*:"),
                                "title",
                                matching("\\S"),
                                "icon",
                                matching("\\S"),
                                "type",
                                Json.orPlaceholder(Json.TEXT)))));
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : DescriptorSchema.METADATA.fields()) {
            Map<String, Object> schema =
                    formats.getOrDefault(field.name(), field.shape().schema());
            // An entity is named before its placeholders are replaced.
            properties.put(field.name(), NAMING.contains(field.name()) ? schema : Json.orPlaceholder(schema));
        }
        return Json.keywords("type", "object", "required", List.of("name"), "properties", properties);
    }

    private static Map<String, Object> keyed(Map<String, Object> value) {
        Map<String, Object> schema = Json.mapOf(value);
        schema.put("propertyNames", Map.of("pattern", KEY));
        return schema;
    }

    private static Map<String, Object> matching(String pattern) {
        return Json.orPlaceholder(Json.keywords("type", "string", "pattern", pattern));
    }
}
