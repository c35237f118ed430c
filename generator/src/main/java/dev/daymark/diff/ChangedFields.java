package dev.daymark.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.diff.CatalogChange.Field;
import dev.daymark.yaml.YamlJson;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields in which two versions of an entity differ. Lists are fields as a whole. */
final class ChangedFields {

    private ChangedFields() {}

    static List<Field> between(ResolvedEntity before, ResolvedEntity after) {
        Map<String, String> was = fields(before);
        Map<String, String> is = fields(after);
        Set<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        return paths.stream()
                .map(path -> new Field(path, Optional.ofNullable(was.get(path)), Optional.ofNullable(is.get(path))))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static Map<String, String> fields(ResolvedEntity entity) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("apiVersion", entity.apiVersion());
        fields.put("kind", entity.kind());
        collect("metadata", WrittenFields.metadata(entity.metadata()), fields);
        collect("spec", entity.spec(), fields);
        return fields;
    }

    private static void collect(String path, YamlNode node, Map<String, String> fields) {
        if (node instanceof YamlMap map && !map.entries().isEmpty()) {
            map.entries().forEach((key, value) -> collect(path + "." + key, value, fields));
        } else {
            fields.put(path, text(node));
        }
    }

    private static String text(YamlNode node) {
        Optional<String> text = node instanceof YamlScalar scalar ? scalar.text() : Optional.empty();
        return text.orElseGet(() -> json(node));
    }

    private static String json(YamlNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            YamlJson.write(node, json);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text.toString();
    }
}
