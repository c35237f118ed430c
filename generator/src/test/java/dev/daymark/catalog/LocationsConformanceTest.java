package dev.daymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.ConformanceFiles;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.Harvester;
import dev.daymark.harvest.PathGlob;
import dev.daymark.harvest.Requests;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import dev.daymark.yaml.YamlJson;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Backstage makes of Locations and placeholders, as recorded from its own packages. */
class LocationsConformanceTest {

    private static final CatalogOptions STRICT = new CatalogOptions(true, Set.of(), List.of(), List.of());

    private static final Map<String, String> CODES =
            Map.of("location:", "location-target", "placeholder", "placeholder", "kind", "entity-field");

    @TestFactory
    Stream<DynamicTest> locations() throws IOException {
        Path folder = ConformanceFiles.folder("locations");
        try (Stream<Path> cases = Files.list(folder)) {
            return cases.filter(path -> Files.isDirectory(path.resolve("repo"))).sorted().toList().stream()
                    .map(path -> dynamicTest(String.valueOf(path.getFileName()), () -> check(path)));
        }
    }

    private static void check(Path folder) throws IOException {
        JsonNode expected = ConformanceFiles.parse(Files.readString(folder.resolve("expected.json")));
        Catalog catalog = CatalogAssembler.assemble(
                new CatalogInput(List.of(harvest(folder.resolve("repo"), expected)), List.of(), STRICT));

        assertThat(catalog.declared().map(entity -> entity.ref().toString()))
                .containsExactlyElementsOf(texts(expected.get("entities")));
        assertThat(sources(catalog)).isEqualTo(strings(expected.get("sources")));
        expected.get("owners").properties().forEach(owners -> assertThat(
                        entity(catalog, owners.getKey()).targets(RelationType.OWNED_BY))
                .extracting(EntityRef::toString)
                .containsExactlyElementsOf(texts(owners.getValue())));
        assertThat(errors(catalog)).containsExactlyInAnyOrderElementsOf(expectedErrors(expected));
        assertThat(conflicts(catalog)).containsExactlyElementsOf(texts(expected.get("conflicts")));
        for (Map.Entry<String, JsonNode> value : expected.path("values").properties()) {
            assertThat(valueAt(catalog, value.getKey())).isEqualTo(value.getValue());
        }
    }

    private static Harvest harvest(Path repository, JsonNode expected) throws IOException {
        String address = expected.get("base").asText().replaceFirst("/blob/main/$", "");
        List<PathGlob> roots =
                texts(expected.get("roots")).stream().map(PathGlob::of).toList();
        return new Harvester(new DiscoveryRule(roots, List.of()), List.of())
                .harvest(new FixedRepository(address, filesBelow(repository)), Requests.NONE);
    }

    private static SortedMap<String, byte[]> filesBelow(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static Map<String, String> sources(Catalog catalog) {
        Map<String, String> sources = new TreeMap<>();
        catalog.declared().forEach(entity -> {
            if (entity.origin() instanceof Origin.Declared declared) {
                sources.put(entity.ref().toString(), declared.location().path());
            }
        });
        return sources;
    }

    private static List<String> errors(Catalog catalog) {
        return catalog.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.entity().orElse("<file>") + " " + problem.code())
                .distinct()
                .toList();
    }

    private static List<String> expectedErrors(JsonNode expected) {
        return StreamSupport.stream(expected.get("errors").spliterator(), false)
                .map(error -> error.get(0).asText() + " "
                        + CODES.get(error.get(1).asText().split(" ", 2)[0]))
                .toList();
    }

    private static List<String> conflicts(Catalog catalog) {
        return catalog.problems().stream()
                .filter(problem -> problem.code().equals("entity-conflict"))
                .map(Problem::entity)
                .map(entity -> entity.orElse(""))
                .distinct()
                .toList();
    }

    /** The value at {@code ref#dotted.path}, as JSON. */
    private static JsonNode valueAt(Catalog catalog, String address) throws IOException {
        String[] parts = address.split("#", 2);
        YamlNode node = entity(catalog, parts[0]).spec();
        for (String key : parts[1].replaceFirst("^spec\\.", "").split("\\.", -1)) {
            node = ((YamlMap) node).get(key).orElseThrow();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ConformanceFiles.JSON.createGenerator(text)) {
            YamlJson.write(node, json);
        }
        return ConformanceFiles.parse(text.toString());
    }

    private static ResolvedEntity entity(Catalog catalog, String ref) {
        return catalog.declared()
                .filter(entity -> entity.ref().toString().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new TreeMap<>();
        object.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }
}
