package dev.daymark.sample.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Words of a million letters, which a step of quadratic time would never leave. */
final class HugeWords {

    private static final int LETTERS = 1_000_000;

    private HugeWords() {}

    /** Writes the documents and the settings of an index. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ObjectMapper json = new ObjectMapper();
        json.writeValue(
                folder.resolve("config.json").toFile(),
                Map.of(
                        "ref",
                        "id",
                        "fields",
                        List.of(Map.of("name", "body")),
                        "metadataWhitelist",
                        List.of("position")));
        json.writeValue(
                folder.resolve("docs.json").toFile(),
                List.of(
                        document("stemmed", "ab".repeat(LETTERS / 2) + "nesses"),
                        document("final sigmas", "Σ".repeat(LETTERS)),
                        document("dotted letters", "İ".repeat(LETTERS)),
                        document("pairs", "🚀".repeat(LETTERS / 2)),
                        document("words", "A b ".repeat(LETTERS / 4))));
        return folder;
    }

    private static Map<String, Object> document(String reference, String body) {
        return Map.of("doc", Map.of("id", reference, "body", body));
    }
}
