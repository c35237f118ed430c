package dev.daymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.ConformanceFiles;
import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Backstage makes of single descriptor files and references, as recorded from its own packages. */
class CatalogConformanceTest {

    private static final String WHOLE_FILE = "<file>";

    private static final CatalogOptions STRICT = new CatalogOptions(true, Set.of(), List.of(), List.of());

    /** The first words of the recorded reasons, and the problems that say the same. */
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("yaml", Set.of("yaml-syntax", "descriptor-not-an-object")),
            Map.entry("read", Set.of("yaml-syntax")),
            Map.entry("envelope", Set.of("entity-envelope")),
            Map.entry("schema", Set.of("entity-field")),
            Map.entry("kind", Set.of("entity-field")),
            Map.entry("unknown", Set.of("entity-field")),
            Map.entry("format", Set.of("entity-format")),
            Map.entry("unrecognised", Set.of("entity-kind-unknown")),
            Map.entry("malformed", Set.of("entity-reference")),
            Map.entry("empty", Set.of("entity-reference")),
            Map.entry("reference", Set.of("entity-reference")),
            Map.entry("location", Set.of("location-target")),
            Map.entry("placeholder", Set.of("placeholder")),
            Map.entry("stitch", Set.of("entity-keys-differ-in-case")));

    @TestFactory
    Stream<DynamicTest> descriptors() {
        return ConformanceFiles.lines("catalog", "cases.jsonl")
                .filter(test -> test.has("entities"))
                .map(test -> dynamicTest(test.get("id").asText(), () -> checkDescriptor(test)));
    }

    @TestFactory
    Stream<DynamicTest> references() {
        return ConformanceFiles.lines("catalog", "refs.jsonl")
                .map(test -> dynamicTest(test.get("id").asText(), () -> checkReference(test)));
    }

    private static void checkDescriptor(JsonNode test) {
        Harvest harvest = Harvests.repository("widgets")
                .descriptor("catalog-info.yaml", text(test))
                .resolution("catalog-info.yaml", "./nope.yaml")
                .harvest();
        Catalog catalog = CatalogAssembler.assemble(new CatalogInput(List.of(harvest), List.of(), STRICT));

        assertThat(catalog.declared().map(entity -> entity.ref().toString()))
                .containsExactlyElementsOf(texts(test.get("entities")));
        assertThat(relations(catalog)).containsExactlyInAnyOrderElementsOf(expectedRelations(test, catalog));
        assertErrors(test, catalog);
    }

    private static void assertErrors(JsonNode test, Catalog catalog) {
        Map<String, Set<String>> found = catalog.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(
                        problem -> problem.entity().orElse(WHOLE_FILE),
                        TreeMap::new,
                        Collectors.mapping(Problem::code, Collectors.toSet())));
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode error : test.path("errors")) {
            expected.put(error.get(0).asText(), error.get(1).asText());
        }
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (subject, reason) -> assertThat(found.get(subject)).as(reason).containsAnyElementsOf(codes(reason)));
    }

    private static Set<String> codes(String reason) {
        return Objects.requireNonNull(CODES.get(reason.split("[ :]", 2)[0]), reason);
    }

    private static List<String> relations(Catalog catalog) {
        return catalog.all().stream()
                .flatMap(entity -> entity.relations().stream()
                        .map(relation -> entity.ref() + " " + relation.type() + " " + relation.target()))
                .toList();
    }

    /** The recorded relations, less those seen from entities that can exist nowhere. */
    private static List<String> expectedRelations(JsonNode test, Catalog catalog) {
        List<String> expected = new ArrayList<>();
        for (JsonNode relation : test.get("relations")) {
            EntityRef source = EntityRef.parse(relation.get(0).asText(), Optional.empty(), "")
                    .orElseThrow();
            if (catalog.entity(source).isPresent()) {
                expected.add(String.join(" ", texts(relation)));
            }
        }
        return expected;
    }

    private static void checkReference(JsonNode test) throws ReferenceException {
        String text = test.get("ref").asText();
        Optional<String> defaultKind =
                Optional.ofNullable(test.get("defaultKind")).map(JsonNode::asText);
        String defaultNamespace = test.path("defaultNamespace").asText("");
        Optional<EntityRef> ref = EntityRef.parse(text, defaultKind, defaultNamespace);

        assertThat(ref.isPresent()).isEqualTo(test.get("ok").asBoolean());
        if (ref.isPresent()) {
            JsonNode parsed = test.get("parsed");
            assertThat(ref.get().toString()).isEqualTo(test.get("string").asText());
            assertThat(WrittenRef.parse(text, defaultKind, defaultNamespace))
                    .isEqualTo(new WrittenRef(
                            parsed.get("kind").asText(),
                            parsed.get("namespace").asText(),
                            parsed.get("name").asText()));
        }
    }

    private static String text(JsonNode test) {
        return test.has("yaml")
                ? test.get("yaml").asText()
                : new String(Base64.getDecoder().decode(test.get("yaml_base64").asText()), StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
