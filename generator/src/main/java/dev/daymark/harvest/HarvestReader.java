package dev.daymark.harvest;

import static dev.daymark.harvest.JsonFields.list;
import static dev.daymark.harvest.JsonFields.optionalText;
import static dev.daymark.harvest.JsonFields.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.forge.RepositoryUrl;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Commit;
import dev.daymark.source.ForgeFacts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads what {@link HarvestWriter} writes. Whatever is missing or of the wrong type is an unchecked exception. */
final class HarvestReader {

    private HarvestReader() {}

    static Harvest read(JsonNode root) {
        Map<String, String> texts = new TreeMap<>();
        root.required("texts").properties().forEach(entry -> texts.put(entry.getKey(), text(entry.getValue())));
        Map<String, CollectedValue> collected = new TreeMap<>();
        root.required("collected")
                .properties()
                .forEach(entry -> collected.put(entry.getKey(), value(entry.getValue())));
        return new Harvest(
                facts(root.required("repository")),
                list(root, "descriptors", HarvestReader::descriptor),
                list(root, "resolutions", HarvestReader::resolution),
                texts,
                textFile(root, "codeOwners"),
                textFile(root, "readme"),
                collected,
                list(root, "problems", HarvestReader::problem));
    }

    private static CollectedValue value(JsonNode json) {
        return CollectedValue.of(
                NodeJson.read(json.required("tree")), list(json, "texts", texts -> LongTexts.of(texts(texts))));
    }

    private static List<String> texts(JsonNode json) {
        return IntStream.range(0, json.size()).mapToObj(i -> text(json.get(i))).toList();
    }

    private static RepositoryFacts facts(JsonNode json) {
        return new RepositoryFacts(
                text(json, "name"),
                optionalText(json, "url").flatMap(RepositoryUrl::parse),
                optionalText(json, "branch"),
                Optional.ofNullable(json.get("commit")).map(HarvestReader::commit),
                text(json, "tree"),
                RepositoryFacts.State.valueOf(text(json, "state")),
                Optional.ofNullable(json.get("forge")).map(HarvestReader::forge),
                json.has("stale"));
    }

    private static ForgeFacts forge(JsonNode json) {
        return new ForgeFacts(
                optionalText(json, "description"),
                list(json, "topics", JsonFields::text),
                ForgeFacts.Visibility.valueOf(text(json, "visibility")),
                json.required("archived").booleanValue(),
                json.required("fork").booleanValue(),
                optionalText(json, "defaultBranch"));
    }

    private static Commit commit(JsonNode json) {
        return new Commit(text(json.required(0)), text(json.required(1)), OffsetDateTime.parse(text(json.required(2))));
    }

    private static DescriptorFile descriptor(JsonNode json) {
        return new DescriptorFile(
                text(json, "path"),
                json.required("discovered").booleanValue(),
                list(json, "documents", NodeJson::read),
                Optional.ofNullable(json.get("failure")).map(HarvestReader::problem));
    }

    private static Resolution resolution(JsonNode json) {
        List<String> paths =
                IntStream.range(2, json.size()).mapToObj(i -> text(json.get(i))).toList();
        return new Resolution(text(json.required(0)), text(json.required(1)), paths);
    }

    private static Problem problem(JsonNode json) {
        SourceLocation location = new SourceLocation(
                text(json, "repository"),
                text(json, "path"),
                json.required("line").intValue(),
                json.required("column").intValue());
        return new Problem(
                text(json, "code"),
                Severity.valueOf(text(json, "severity")),
                text(json, "message"),
                optionalText(json, "hint"),
                location,
                optionalText(json, "entity"));
    }

    private static Optional<TextFile> textFile(JsonNode root, String field) {
        return Optional.ofNullable(root.get(field))
                .map(json -> new TextFile(text(json.required(0)), text(json.required(1))));
    }
}
