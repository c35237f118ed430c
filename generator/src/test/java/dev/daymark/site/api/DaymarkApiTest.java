package dev.daymark.site.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Fact;
import dev.daymark.forge.RepositoryUrl;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.output.SiteOutput;
import dev.daymark.source.Commit;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DaymarkApiTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private final SortedMap<String, String> files = new TreeMap<>();

    @BeforeEach
    void write() throws IOException {
        SourceLocation place = new SourceLocation("ships", "catalog-info.yaml", 3, 5);
        Problem problem =
                Problem.of(ProblemCode.OWNER_UNKNOWN, place, "no \"crew\"").withHint("say who");
        RepositoryFacts ships = new RepositoryFacts(
                "ships",
                RepositoryUrl.parse("https://github.com/longshore/ships"),
                Optional.of("main"),
                Optional.of(new Commit(COMMIT, "Ada", OffsetDateTime.parse("2026-01-01T00:00:00+01:00"))),
                "t1",
                RepositoryFacts.State.NO_DESCRIPTOR);
        Catalog catalog = new Catalog(new TreeMap<>(), new TreeMap<>(Map.of("ships", ships)), List.of(problem));
        EntityRef ship = new EntityRef("component", "default", "ship");
        List<Fact> facts = List.of(
                new Fact(ship, "Owner", "crew", Optional.of(place)),
                new Fact(ship, "Language", "Java", Optional.empty()));
        SiteOutput output = (path, content) -> files.put(path, new String(content, UTF_8));

        DaymarkApi api = new DaymarkApi(catalog, Map.of("ownership", facts));
        output.writeAll(api.files());
        output.writeAll(Stream.of(api.manifest("1.0", () -> "0".repeat(64))));
        output.writeAll(DaymarkApi.build(Instant.parse("2026-11-22T08:00:00Z")));
    }

    @Test
    void saysWhatWasBuiltFromWhat() {
        assertThat(files.get("api/daymark/manifest.json")).isEqualTo("""
                {
                  "generator": "1.0",
                  "contentHash": "%s",
                  "repositories": [
                    {
                      "name": "ships",
                      "state": "no-descriptor",
                      "url": "https://github.com/longshore/ships",
                      "branch": "main",
                      "commit": "%s",
                      "committed": "2025-12-31T23:00:00Z",
                      "tree": "t1"
                    }
                  ]
                }
                """.formatted("0".repeat(64), COMMIT));
    }

    @Test
    void writesTheFactsOfAFeatureInAFixedOrder() {
        assertThat(files.get("api/daymark/facts/ownership.json")).isEqualTo("""
                {
                  "facts": [
                    {
                      "entity": "component:default/ship",
                      "label": "Language",
                      "value": "Java"
                    },
                    {
                      "entity": "component:default/ship",
                      "label": "Owner",
                      "value": "crew",
                      "repository": "ships",
                      "path": "catalog-info.yaml",
                      "line": 3
                    }
                  ]
                }
                """);
    }

    @Test
    void keepsTheTimeOfTheBuildInFilesOfItsOwn() {
        assertThat(files.get("api/daymark/build.json")).isEqualTo("""
                {
                  "built": "2026-11-22T08:00:00Z"
                }
                """);
        assertThat(files.get("data/build.js")).isEqualTo("""
                Daymark.data("build", {"built":"2026-11-22T08:00:00Z"});
                """);
    }

    @Test
    void isDescribedByTheSchemasItPublishes() {
        Map<String, String> schemas = Map.of(
                "problems.json", "problems",
                "manifest.json", "manifest",
                "build.json", "build",
                "facts/ownership.json", "facts");

        schemas.forEach((file, name) -> assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(files.get("api/daymark/schema/" + name + ".schema.json"))
                        .validate(files.get("api/daymark/" + file), InputFormat.JSON))
                .as(file)
                .isEmpty());
        assertThat(files).containsKey("api/daymark/schema/daymark.schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(files.get("api/daymark/schema/catalog-info.schema.json"))
                        .validate("{\"kind\": \"Component\"}", InputFormat.JSON))
                .isNotEmpty();
    }
}
