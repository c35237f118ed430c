package dev.daymark.feature.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlScalar;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Definitions in YAML or JSON without what nobody searches. Schemas, parameters and responses make up most of a definition,
 * and reading YAML is slow: without them it takes a tenth of the time.
 */
final class Digest {

    private static final Set<String> LEFT_OUT = Set.of(
            "responses",
            "requestBody",
            "requestBodies",
            "parameters",
            "callbacks",
            "content",
            "schema",
            "schemas",
            "definitions",
            "securityDefinitions",
            "securitySchemes",
            "example",
            "examples",
            "headers",
            "payload",
            "bindings");

    private static final Pattern KEY = Pattern.compile("( *)[\"']?(\\w+)[\"']?:(?: .*|)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Digest() {}

    /** The tree of a text; empty when it cannot be read. */
    static YamlMap of(String text) {
        return (text.stripLeading().startsWith("{") ? json(text) : yaml(shortened(text)))
                .or(() -> yaml(text))
                .orElse(YamlMap.EMPTY);
    }

    private static Optional<YamlMap> yaml(String text) {
        try {
            List<YamlNode> documents = YamlReader.readAll(text);
            return documents.size() == 1 && documents.get(0) instanceof YamlMap map
                    ? Optional.of(map)
                    : Optional.empty();
        } catch (YamlSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Without the lines of the keys that are left out, and those that belong to them. */
    private static String shortened(String text) {
        StringBuilder kept = new StringBuilder();
        int inside = -1;
        for (String line : text.split("\\R", -1)) {
            int indent = line.length() - line.stripLeading().length();
            if (inside >= 0 && (indent == line.length() || indent > inside || closes(line, indent, inside))) {
                continue;
            }
            Matcher key = KEY.matcher(line);
            boolean leave = key.matches() && LEFT_OUT.contains(key.group(2));
            inside = leave ? indent : -1;
            if (!leave) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    /** Whether a line that stands no deeper than a key belongs to its value nevertheless. */
    private static boolean closes(String line, int indent, int inside) {
        return indent == inside && "-]}".indexOf(line.charAt(indent)) >= 0;
    }

    private static Optional<YamlMap> json(String text) {
        try {
            return node(JSON.readTree(text)) instanceof YamlMap map ? Optional.of(map) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static YamlNode node(JsonNode json) {
        if (json.isObject()) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            json.properties().forEach(entry -> {
                if (!LEFT_OUT.contains(entry.getKey())) {
                    entries.put(entry.getKey(), node(entry.getValue()));
                }
            });
            return new YamlMap(entries, Map.of(), Position.NONE);
        }
        if (json.isArray()) {
            List<YamlNode> items = new ArrayList<>();
            json.forEach(item -> items.add(node(item)));
            return new YamlList(items, Position.NONE);
        }
        return new YamlScalar(json.isBoolean() ? json.booleanValue() : json.asText(), Position.NONE);
    }
}
