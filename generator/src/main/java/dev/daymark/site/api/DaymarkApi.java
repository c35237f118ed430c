package dev.daymark.site.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.schema.DescriptorJsonSchema;
import dev.daymark.feature.Fact;
import dev.daymark.feature.SiteFile;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.ProblemsJson;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.output.SiteWriter;
import dev.daymark.source.Commit;
import dev.daymark.source.ForgeFacts;
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
import java.util.stream.Stream;
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

    /** Problems, facts and schemas. */
    public Stream<SiteFile> files() {
        return Stream.of(
                        Stream.of(SiteFile.of(ROOT + "problems.json", this::problems)),
                        facts.entrySet().stream().map(DaymarkApi::facts),
                        Stream.of(descriptorSchema()),
                        SCHEMAS.stream()
                                .map(name -> SiteFile.of(ROOT + "schema/" + name + ".schema.json", () -> schema(name))))
                .flatMap(files -> files);
    }

    /**
     * What was built from what.
     *
     * @param version of Daymark
     * @param contentHash tells the hash of all other files, for which this one vouches
     */
    public SiteFile manifest(String version, ContentHash contentHash) {
        return SiteFile.of(ROOT + "manifest.json", () -> {
            String hash = contentHash.hexadecimal();
            return JsonDocument.indented(json -> {
                json.writeStartObject();
                json.writeStringField("generator", version);
                json.writeStringField("contentHash", hash);
                json.writeArrayFieldStart("repositories");
                for (RepositoryFacts repository : catalog.repositories().values()) {
                    write(repository, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            });
        });
    }

    /** Tells the hash of a site. */
    public interface ContentHash {

        /**
         * SHA-256 in hexadecimal digits.
         *
         * @throws IOException when a file of the site cannot be made
         */
        String hexadecimal() throws IOException;
    }

    /**
     * When the portal was built, for programs and for the scripts of pages: the two files that may differ between two
     * builds of the same commits.
     */
    public static Stream<SiteFile> build(Instant built) {
        return Stream.of(
                SiteFile.of(SiteWriter.BUILD, () -> JsonDocument.indented(json -> writeBuilt(built, json))),
                SiteFile.of(
                        SiteWriter.BUILD_SCRIPT, () -> JsonDocument.script("build", json -> writeBuilt(built, json))));
    }

    private static void writeBuilt(Instant built, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("built", built.toString());
        json.writeEndObject();
    }

    private byte[] problems() throws IOException {
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        ProblemsJson.write(catalog.problems(), problems);
        return problems.toByteArray();
    }

    private static SiteFile facts(Map.Entry<String, List<Fact>> feature) {
        return SiteFile.of(
                ROOT + "facts/" + feature.getKey() + ".json",
                () -> JsonDocument.indented(json -> writeFacts(feature.getValue(), json)));
    }

    private static void write(RepositoryFacts repository, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", repository.name());
        json.writeStringField(
                "state", repository.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        writeText("url", repository.url().map(url -> url.url()), json);
        writeText("branch", repository.branch(), json);
        writeText("commit", repository.commit().map(Commit::id), json);
        writeText(
                "committed",
                repository.commit().map(commit -> commit.time().toInstant().toString()),
                json);
        writeText("tree", Optional.of(repository.treeId()).filter(id -> !id.isEmpty()), json);
        if (repository.stale()) {
            json.writeBooleanField("stale", true);
        }
        if (repository.forge().isPresent()) {
            json.writeFieldName("forge");
            write(repository.forge().get(), json);
        }
        json.writeEndObject();
    }

    private static void write(ForgeFacts forge, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeText("description", forge.description(), json);
        json.writeArrayFieldStart("topics");
        for (String topic : forge.topics()) {
            json.writeString(topic);
        }
        json.writeEndArray();
        json.writeStringField("visibility", forge.visibility().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("archived", forge.archived());
        json.writeBooleanField("fork", forge.fork());
        writeText("defaultBranch", forge.defaultBranch(), json);
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

    private static SiteFile descriptorSchema() {
        return SiteFile.of(
                ROOT + "schema/catalog-info.schema.json",
                () -> JsonDocument.indented(
                        json -> new ObjectMapper().writeValue(json, DescriptorJsonSchema.schema())));
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
