package dev.daymark.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.daymark.search.lunr.Document;
import dev.daymark.search.lunr.Field;
import dev.daymark.search.lunr.FieldValue;
import dev.daymark.search.lunr.IndexBuilder;
import dev.daymark.search.lunr.IndexSettings;
import dev.daymark.search.lunr.JavaScriptNumber;
import dev.daymark.search.lunr.TokenMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Indexes documents in one process, to be timed from outside. The folder has the files of a search conformance case: the
 * settings in {@code config.json}, the documents in {@code docs.json}.
 */
public final class SearchRun {

    private static final JsonMapper JSON = new JsonMapper();

    private SearchRun() {}

    /**
     * Runs once.
     *
     * @param arguments the folder, and the file to write the index to
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        index(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Writes the index of the documents.
     *
     * @param folder of the documents and the settings
     * @param index what to write
     * @throws IOException when something cannot be read or written
     */
    public static void index(Path folder, Path index) throws IOException {
        JsonNode config = JSON.readTree(folder.resolve("config.json").toFile());
        String reference = config.get("ref").asText();
        IndexBuilder builder = new IndexBuilder(settings(config));
        try (MappingIterator<JsonNode> entries = JSON.readerFor(JsonNode.class)
                .readValues(folder.resolve("docs.json").toFile())) {
            while (entries.hasNextValue()) {
                builder.add(document(entries.nextValue(), reference));
            }
        }
        try (OutputStream out = Files.newOutputStream(index)) {
            builder.write(out);
        }
    }

    private static IndexSettings settings(JsonNode config) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode field : config.get("fields")) {
            fields.add(new Field(field.get("name").asText(), field.path("boost").asDouble(1)));
        }
        List<TokenMetadata> metadata = new ArrayList<>();
        for (JsonNode key : config.path("metadataWhitelist")) {
            metadata.add(TokenMetadata.valueOf(key.asText().toUpperCase(Locale.ROOT)));
        }
        return new IndexSettings(
                fields,
                config.path("b").asDouble(IndexSettings.DEFAULT_B),
                config.path("k1").asDouble(IndexSettings.DEFAULT_K1),
                metadata);
    }

    private static Document document(JsonNode entry, String reference) {
        JsonNode members = entry.get("doc");
        Map<String, FieldValue> values = new HashMap<>();
        members.properties()
                .forEach(member -> value(member.getValue()).ifPresent(value -> values.put(member.getKey(), value)));
        return new Document(
                text(members.get(reference)), values, entry.path("boost").asDouble(1));
    }

    private static Optional<FieldValue> value(JsonNode json) {
        if (json.isNull()) {
            return Optional.empty();
        }
        if (json.isArray()) {
            List<String> entries = new ArrayList<>();
            json.forEach(entry -> entries.add(entry.isNull() ? "" : text(entry)));
            return Optional.of(FieldValue.of(entries));
        }
        return Optional.of(FieldValue.of(text(json)));
    }

    private static String text(JsonNode json) {
        return json.isNumber() ? JavaScriptNumber.text(json.asDouble()) : json.asText();
    }
}
