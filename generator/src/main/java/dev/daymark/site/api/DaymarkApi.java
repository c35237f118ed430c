package dev.daymark.site.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.catalog.Catalog;
import dev.daymark.feature.Fact;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.ProblemsJson;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.SiteOutput;
import dev.daymark.source.Commit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What Daymark says of its own work as files: problems, facts of features, repositories, schemas. */
public final class DaymarkApi {

    private static final String ROOT = "api/daymark/";

    /** The schemas on the class path, below {@code daymark/schema/}. */
    private static final List<String> SCHEMAS = List.of("build", "daymark", "facts", "manifest", "problems");

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::entity)
            .thenComparing(Fact::label)
            .thenComparing(Fact::value)
            .thenComparing(fact -> fact.source().orElse(SourceLocation.ofRepository("")));

    private final Catalog catalog;
    private final Map<String, List<Fact>> facts;

    /**
     * The API of a build.
     *
     * @param facts what each feature knows, by the feature's id
     */
    public DaymarkApi(Catalog catalog, Map<String, List<Fact>> facts) {
        this.catalog = catalog;
        this.facts = new TreeMap<>(facts);
    }

    /**
     * Writes problems, facts and schemas.
     *
     * @throws IOException when the output cannot be written
     */
    public void writeTo(SiteOutput output) throws IOException {
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        ProblemsJson.write(catalog.problems(), problems);
        output.write(ROOT + "problems.json", problems.toByteArray());
        for (Map.Entry<String, List<Fact>> feature : facts.entrySet()) {
            output.write(
                    ROOT + "facts/" + feature.getKey() + ".json",
                    JsonDocument.indented(json -> writeFacts(feature.getValue(), json)));
        }
        for (String schema : SCHEMAS) {
            output.write(ROOT + "schema/" + schema + ".schema.json", schema(schema));
        }
    }

    /**
     * Writes what was built from what. Comes last, because it vouches for everything else.
     *
     * @param version of Daymark
     * @param contentHash of all files written so far
     * @throws IOException when the output cannot be written
     */
    public void writeManifest(SiteOutput output, String version, String contentHash) throws IOException {
        output.write(ROOT + "manifest.json", JsonDocument.indented(json -> {
            json.writeStartObject();
            json.writeStringField("generator", version);
            json.writeStringField("contentHash", contentHash);
            json.writeArrayFieldStart("repositories");
            for (RepositoryFacts repository : catalog.repositories().values()) {
                write(repository, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    /**
     * Writes when the portal was built: the one file that may differ between two builds of the same commits.
     *
     * @throws IOException when the output cannot be written
     */
    public static void writeBuild(SiteOutput output, Instant built) throws IOException {
        output.write(ROOT + "build.json", JsonDocument.indented(json -> {
            json.writeStartObject();
            json.writeStringField("built", built.toString());
            json.writeEndObject();
        }));
    }

    private static void write(RepositoryFacts repository, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", repository.name());
        json.writeStringField(
                "state", repository.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        writeText("url", repository.url().map(url -> url.url()), json);
        writeText("branch", repository.branch(), json);
        writeText("commit", repository.commit().map(Commit::id), json);
        writeText("tree", Optional.of(repository.treeId()).filter(id -> !id.isEmpty()), json);
        json.writeEndObject();
    }

    private static void writeFacts(List<Fact> facts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("facts");
        for (Fact fact : facts.stream().sorted(ORDER).toList()) {
            json.writeStartObject();
            json.writeStringField("entity", fact.entity().toString());
            json.writeStringField("label", fact.label());
            json.writeStringField("value", fact.value());
            if (fact.source().isPresent()) {
                SourceLocation source = fact.source().get();
                writeText("repository", Optional.of(source.repository()), json);
                writeText("path", Optional.of(source.path()).filter(path -> !path.isEmpty()), json);
                if (source.line() > 0) {
                    json.writeNumberField("line", source.line());
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeText(String name, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    private static byte[] schema(String name) throws IOException {
        String resource = "/daymark/schema/" + name + ".schema.json";
        try (@Nullable InputStream stream = DaymarkApi.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return stream.readAllBytes();
        }
    }
}
