package dev.daymark.search.lunr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.ConformanceFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Documents and settings as the files of a conformance case describe them. */
record Corpus(IndexSettings settings, List<Document> documents) {

    static Corpus read(Path folder) throws IOException {
        JsonNode config = ConformanceFiles.parse(Files.readString(folder.resolve("config.json")));
        List<Document> documents = new ArrayList<>();
        for (JsonNode entry : ConformanceFiles.parse(Files.readString(folder.resolve("docs.json")))) {
            Map<String, FieldValue> values = new HashMap<>();
            entry.get("doc").properties().forEach(member -> value(member.getValue())
                    .ifPresent(value -> values.put(member.getKey(), value)));
            String reference = text(entry.get("doc").path(config.get("ref").asText()));
            documents.add(new Document(reference, values, entry.path("boost").asDouble(1)));
        }
        return new Corpus(settings(config), documents);
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

    static Optional<FieldValue> value(JsonNode json) {
        if (json.isNull()) {
            return Optional.empty();
        }
        if (json.isArray()) {
            List<String> entries = new ArrayList<>();
            json.forEach(entry -> entries.add(entry.isNull() ? "" : text(entry)));
            return Optional.of(FieldValue.of(entries));
        }
        if (json.isNumber()) {
            return Optional.of(FieldValue.of(json.asDouble()));
        }
        return Optional.of(json.isBoolean() ? FieldValue.of(json.asBoolean()) : FieldValue.of(json.asText()));
    }

    private static String text(JsonNode json) {
        return json.isNumber() ? JavaScriptNumber.text(json.asDouble()) : json.asText();
    }

    String index() throws IOException {
        IndexBuilder builder = new IndexBuilder(settings);
        documents.forEach(builder::add);
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        builder.write(index);
        return index.toString(StandardCharsets.UTF_8);
    }
}
