package dev.daymark.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Readers look a key up in {@code docs/configuration.md}: it must be there. */
class ConfigurationDocumentationTest {

    @Test
    void explainsEveryKey() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "configuration.md"));
        Set<String> keys = new TreeSet<>();
        collectKeys(new ObjectMapper().readTree(ConfigurationReader.schema()), keys);

        assertThat(keys).contains("sources").allSatisfy(key -> assertThat(page).containsPattern("\\b" + key + "\\b"));
    }

    private static void collectKeys(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.forEach(part -> collectKeys(part, keys));
    }
}
