package dev.daymark.feature.docs.collect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlJson;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collected documentation as a harvest stores it: a tree with the names of the records' components. */
public final class StoredDocs {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredDocs() {}

    /** The tree. */
    static YamlNode write(CollectedDocs docs) {
        return node(MAPPER.valueToTree(docs));
    }

    /**
     * Reads a tree that {@link DocsCollector} gave.
     *
     * @throws IllegalArgumentException when it is another one
     */
    public static CollectedDocs read(YamlNode tree) {
        try {
            TokenBuffer json = new TokenBuffer(MAPPER, false);
            YamlJson.write(tree, json);
            return MAPPER.readValue(json.asParser(), CollectedDocs.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("the harvest holds no documentation that can be read", e);
        }
    }

    private static YamlNode node(JsonNode json) {
        if (json.isObject()) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            json.properties().forEach(entry -> entries.put(entry.getKey(), node(entry.getValue())));
            return new YamlMap(entries, Map.of(), Position.NONE);
        }
        if (json.isArray()) {
            List<YamlNode> items = new ArrayList<>(json.size());
            json.forEach(item -> items.add(node(item)));
            return new YamlList(items, Position.NONE);
        }
        Object value = json.isBoolean() ? json.booleanValue() : json.isNumber() ? json.longValue() : json.textValue();
        return new YamlScalar(value, Position.NONE);
    }
}
