package dev.daymark.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Problems as SARIF 2.1.0 (OASIS, 2020), the format in which code hosts take findings. */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<Problem> problems;
    private final SortedMap<String, Severity> rules = new TreeMap<>();
    private final boolean severalRepositories;

    /**
     * A log of problems.
     *
     * @param problems in any order
     * @param severalRepositories whether paths begin with the repository's name; a code host that checks one repository
     *     wants them from its root
     */
    public SarifLog(Collection<Problem> problems, boolean severalRepositories) {
        this.problems = problems.stream().sorted().toList();
        this.severalRepositories = severalRepositories;
        this.problems.forEach(problem -> rules.merge(
                problem.code(), problem.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    /** Writes the log. UTF-8 with a trailing newline. Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(Layout.lines())) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Problem problem : problems) {
                writeResult(problem, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Daymark");
        json.writeArrayFieldStart("rules");
        for (var rule : rules.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            writeText("shortDescription", rule.getKey().replace('-', ' '), json);
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.getValue()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeNumberField("ruleIndex", rules.headMap(problem.code()).size());
        json.writeStringField("level", level(problem.severity()));
        writeText(
                "message",
                problem.message() + problem.hint().map(hint -> "\n" + hint).orElse(""),
                json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        writePhysicalLocation(problem.location(), json);
        writeLogicalLocation(problem, json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writePhysicalLocation(SourceLocation location, JsonGenerator json) throws IOException {
        if (location.path().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(severalRepositories ? location.pathInRun() : location.path()));
        json.writeEndObject();
        if (location.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", location.line());
            if (location.column() > 0) {
                json.writeNumberField("startColumn", location.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeLogicalLocation(Problem problem, JsonGenerator json) throws IOException {
        String repository = problem.location().repository();
        if (problem.entity().isEmpty() && repository.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", problem.entity().orElse(repository));
        json.writeStringField("kind", problem.entity().isPresent() ? "object" : "module");
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeText(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
    }

    /** A relative reference (RFC 3986) of a path with any characters. */
    private static String uri(String path) {
        try {
            String reference =
                    new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            boolean looksLikeScheme = reference.split("/", 2)[0].contains(":");
            return looksLikeScheme ? "./" + reference : reference;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
