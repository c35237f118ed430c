package dev.daymark.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files of the portal. */
final class GeneratedPortal {

    static final Path ROOT = Path.of("target", "portal");

    private static final ObjectMapper JSON = new ObjectMapper();

    private GeneratedPortal() {}

    /** All entities of the static API, by reference. */
    static Map<String, JsonNode> entities() {
        Map<String, JsonNode> entities = new TreeMap<>();
        json("api/catalog/entities.json").forEach(entity -> entities.put(reference(entity), entity));
        return entities;
    }

    /** An entity that must be there, as the static API has it under its name. */
    static JsonNode entity(String reference) {
        String[] parts = reference.split("[:/]", 3);
        return json("api/catalog/entities/by-name/" + parts[0] + "/" + parts[1] + "/" + parts[2] + ".json");
    }

    static List<JsonNode> problems() {
        return StreamSupport.stream(
                        json("api/daymark/problems.json").get("problems").spliterator(), false)
                .toList();
    }

    static JsonNode json(String path) {
        try {
            return JSON.readTree(Files.readAllBytes(ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document page(String path) {
        try {
            return Jsoup.parse(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the page of an entity is: the address that {@code docs/static-api.md} promises. */
    static String pageOf(String reference) {
        String[] parts = reference.split("[:/]", 3);
        return "catalog/" + parts[1] + "/" + parts[0] + "/" + parts[2] + "/index.html";
    }

    /** What a reader calls an entity. */
    static String titleOf(JsonNode entity) {
        JsonNode metadata = entity.get("metadata");
        String name = metadata.path("title").asText(metadata.get("name").asText());
        return entity.path("spec").path("profile").path("displayName").asText(name);
    }

    /** The targets of the relations of one type. */
    static List<String> targets(JsonNode entity, String relation) {
        return StreamSupport.stream(entity.path("relations").spliterator(), false)
                .filter(one -> one.get("type").asText().equals(relation))
                .map(one -> one.get("targetRef").asText())
                .toList();
    }

    private static String reference(JsonNode entity) {
        JsonNode metadata = entity.get("metadata");
        return (entity.get("kind").asText()
                        + ":"
                        + metadata.get("namespace").asText()
                        + "/"
                        + metadata.get("name").asText())
                .toLowerCase(Locale.ROOT);
    }
}
