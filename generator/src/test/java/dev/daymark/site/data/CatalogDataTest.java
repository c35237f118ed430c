package dev.daymark.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.daymark.PortalFixture;
import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SiteFile;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.UrlStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CatalogDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PortalFixture fixture = new PortalFixture()
            .declare("""
                    kind: Component
                    metadata: {name: ship, title: The Ship, description: Carries things., tags: [java, c++]}
                    spec: {type: service, lifecycle: production}
                    """)
            .declare("{kind: Component, metadata: {name: con}}")
            .declare("{kind: System, metadata: {name: fleet, namespace: sea}, spec: {type: product}}")
            .declare("{kind: Group, metadata: {name: harbour, title: Team Harbour}, spec: {type: team}}")
            .imply("group:ghost", "component:ship")
            .relate("component:ship", "ownedBy", "group:harbour")
            .relate("component:ship", "ownedBy", "group:ghost")
            .relate("component:ship", "partOf", "system:unknown")
            .relate("component:ship", "partOf", "domain:ocean")
            .problem(Problem.of(ProblemCode.OWNER_UNKNOWN, SourceLocation.ofFile("ships", "catalog-info.yaml"), "who?")
                    .ofEntity("component:default/ship"));

    @Test
    void decodesToExactlyTheEntitiesOfTheCatalog() throws IOException {
        JsonNode data = json(files(fixture.portal()), "catalog");

        Map<String, Map<String, List<String>>> decoded = decoded(data, data.get("entities"));
        Map<String, Map<String, List<String>>> expected = new LinkedHashMap<>();
        Catalog catalog = fixture.catalog();
        for (String ref : List.of(
                "component:default/con",
                "system:sea/fleet",
                "group:default/harbour",
                "component:default/ship",
                "group:default/ghost")) {
            ResolvedEntity entity = catalog.all().stream()
                    .filter(any -> any.ref().toString().equals(ref))
                    .findFirst()
                    .orElseThrow();
            expected.put(ref, columns(catalog, entity));
        }
        assertThat(decoded).containsAllEntriesOf(expected).hasSameSizeAs(expected);
        assertThat(decoded.keySet().stream().skip(4)).containsExactly("group:default/ghost");
    }

    @Test
    void sortsDictionariesAndNamesEachValueOnce() throws IOException {
        JsonNode data = json(files(fixture.portal()), "catalog");

        for (String dictionary : List.of("kinds", "namespaces", "types", "lifecycles", "tags")) {
            assertThat(texts(data.get(dictionary))).as(dictionary).isSorted().doesNotHaveDuplicates();
        }
        assertThat(texts(data.get("tags"))).containsExactly("c++", "java");
        assertThat(texts(data.get("named").get("name"))).containsExactly("ocean", "ghost", "harbour", "unknown");
    }

    @Test
    void keepsDescriptionsOutOfTheColumns() throws IOException {
        Map<String, String> files = files(fixture.portal());

        assertThat(files.get("data/catalog.json")).doesNotContain("Carries");
        assertThat(texts(json(files, "catalog/text-1"))).containsExactly("", "", "Carries things.", "", "");
    }

    @Test
    void handsScriptsTheSameValueAsPrograms() throws IOException {
        Map<String, String> files = files(fixture.portal());

        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "data/catalog.json", "data/catalog.js", "data/catalog/text-1.json", "data/catalog/text-1.js");
        assertThat(files.get("data/catalog.js"))
                .isEqualTo("Daymark.data(\"catalog\", "
                        + Objects.requireNonNull(files.get("data/catalog.json")).strip() + ");\n");
    }

    @Test
    void namesAddressesOnlyWhereTheyAreNotPlain() throws IOException {
        JsonNode data = json(files(fixture.portal()), "catalog");

        assertThat(data.get("entities").get("path").toString())
                .isEqualTo("[\"catalog/default/component/con~/\",0,0,0,0]");
        assertThat(data.get("index").asText()).isEqualTo("index.html");
    }

    @Test
    void spellsTitlesOnlyWhereTheNameDoesNot() throws IOException {
        List<String> titles = List.of("ab-c.d2", "Ab C D2", "Ab C", "AB C", "Ab-C", "Ab C D2 E", "");
        PortalFixture named = new PortalFixture();
        for (int i = 0; i < titles.size(); i++) {
            named.declare("{kind: K" + i + ", metadata: {name: ab-c.d2, title: '" + titles.get(i) + "'}, spec: {}}");
        }
        JsonNode data = json(files(named.portal()), "catalog");

        assertThat(decoded(data, data.get("entities")).values())
                .extracting(columns -> columns.get("title"))
                .containsExactlyInAnyOrderElementsOf(
                        titles.stream().map(List::of).toList());
        assertThat(texts(data.get("entities").get("title")))
                .containsExactlyInAnyOrder("", "AB C", "4", "7", "Ab C D2 E", "Ab-C", "0");
    }

    @Test
    void tellsWhatIsFaultyImpliedOrWithoutAPage() throws IOException {
        JsonNode data = json(files(fixture.portal()), "catalog");

        assertThat(data.get("entities").get("state").toString()).isEqualTo("[0,0,1,0,4]");
        assertThat(data.get("named").get("state").toString()).isEqualTo("[8,4,0,8]");
        assertThat(data.get("entities").get("owner").toString()).isEqualTo("[-1,-1,[1,2],[],[]]");
        assertThat(data.get("named").get("initials").toString()).isEqualTo("[0,\"G\",\"H\",0]");
    }

    @Test
    void changesItsStampWithEveryDescription() throws IOException {
        String before = json(files(fixture.portal()), "catalog").get("stamp").asText();
        fixture.declare("{kind: Component, metadata: {name: con, description: New.}}");

        assertThat(json(files(fixture.portal()), "catalog").get("stamp").asText())
                .matches("[0-9a-f]{8}")
                .isNotEqualTo(before);
    }

    @Test
    void cutsDescriptionsIntoFilesOfTwoThousand() throws IOException {
        assertThat(files(resources(2_000)).keySet())
                .contains("data/catalog/text-1.js")
                .doesNotContain("data/catalog/text-2.js");
        Map<String, String> more = files(resources(2_001));
        assertThat(json(more, "catalog/text-1")).hasSize(2_000);
        assertThat(json(more, "catalog/text-2")).hasSize(1);
    }

    @Test
    void writesColumnsKindByKindAboveTwentyThousand() throws IOException {
        assertThat(files(resources(20_000)).keySet()).doesNotContain("data/catalog/kind-1.js");

        Portal portal = resources(20_000, "{kind: Api, metadata: {name: tide}}");
        Map<String, String> files = files(portal);
        JsonNode head = json(files, "catalog");
        assertThat(head.has("entities")).isFalse();
        assertThat(head.get("shards").toString())
                .isEqualTo("[{\"id\":\"catalog/kind-1\",\"kind\":\"api\",\"entities\":1},"
                        + "{\"id\":\"catalog/kind-2\",\"kind\":\"resource\",\"entities\":20000}]");
        Map<String, Map<String, List<String>>> decoded = new HashMap<>(decoded(head, json(files, "catalog/kind-1")));
        decoded.putAll(decoded(head, json(files, "catalog/kind-2")));
        assertThat(decoded.keySet())
                .isEqualTo(portal.catalog().entities().keySet().stream()
                        .map(EntityRef::toString)
                        .collect(Collectors.toSet()));
        assertThat(json(files, "catalog/kind-2/text-10")).hasSize(2_000);
        assertThat(files.keySet()).doesNotContain("data/catalog/text-1.js", "data/catalog/kind-2/text-11.js");
    }

    private static Portal resources(int count, String... others) {
        PortalFixture many = new PortalFixture();
        IntStream.range(0, count).forEach(i -> many.declare("{kind: Resource, metadata: {name: buoy-" + i + "}}"));
        List.of(others).forEach(many::declare);
        return many.portal();
    }

    private static Map<String, String> files(Portal portal) {
        Map<String, String> files = new HashMap<>();
        new CatalogData(portal, ref -> page(portal, ref), UrlStyle.FILE).files().forEach(file -> file.paths()
                .forEach(path -> files.put(path, text(file))));
        return files;
    }

    private static Optional<String> page(Portal portal, EntityRef ref) {
        String name = ref.name().equals("con") ? "con~" : ref.name();
        return portal.catalog()
                .entity(ref)
                .map(entity -> "catalog/" + ref.namespace() + "/" + ref.kind() + "/" + name + "/index.html");
    }

    private static String text(SiteFile file) {
        try {
            return new String(file.content().bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Map<String, String> files, String id) throws IOException {
        return JSON.readTree(Objects.requireNonNull(files.get("data/" + id + ".json"), id));
    }

    /** What a catalog has in its columns, by reference. */
    private static Map<String, List<String>> columns(Catalog catalog, ResolvedEntity entity) {
        EntityFacets facets = EntityFacets.of(catalog, entity);
        return Map.of(
                "title", List.of(entity.title()),
                "type", facets.type().stream().toList(),
                "lifecycle", facets.lifecycle().stream().toList(),
                "owner", facets.owners().stream().map(EntityRef::toString).toList(),
                "system", facets.systems().stream().map(EntityRef::toString).toList(),
                "domain", facets.domains().stream().map(EntityRef::toString).toList(),
                "tag", facets.tags());
    }

    private static Map<String, Map<String, List<String>>> decoded(JsonNode head, JsonNode columns) {
        List<String> named = refs(head, head.get("named"));
        List<String> refs = refs(head, columns);
        Map<String, Map<String, List<String>>> decoded = new LinkedHashMap<>();
        for (int i = 0; i < refs.size(); i++) {
            JsonNode title = columns.get("title").get(i);
            String name = columns.get("name").get(i).asText();
            decoded.put(
                    refs.get(i),
                    Map.of(
                            "title", List.of(title.isTextual() ? title.asText() : spelled(name, title.asInt())),
                            "type", values(columns.get("type").get(i), texts(head.get("types"))),
                            "lifecycle", values(columns.get("lifecycle").get(i), texts(head.get("lifecycles"))),
                            "owner", values(columns.get("owner").get(i), named),
                            "system", values(columns.get("system").get(i), named),
                            "domain", values(columns.get("domain").get(i), named),
                            "tag", values(columns.get("tag").get(i), texts(head.get("tags")))));
        }
        return decoded;
    }

    private static String spelled(String name, int length) {
        return length == 0
                ? name
                : Pattern.compile("(^| )[a-z]")
                        .matcher(name.substring(0, length).replaceAll("[._-]", " "))
                        .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    private static List<String> refs(JsonNode head, JsonNode columns) {
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < columns.get("name").size(); i++) {
            refs.add(head.get("kinds").get(columns.get("kind").get(i).asInt()).asText()
                    + ":"
                    + head.get("namespaces")
                            .get(columns.get("namespace").get(i).asInt())
                            .asText()
                    + "/" + columns.get("name").get(i).asText());
        }
        return refs;
    }

    private static List<String> values(JsonNode cell, List<String> dictionary) {
        return (cell.isArray() ? StreamSupport.stream(cell.spliterator(), false) : Stream.of(cell))
                .map(JsonNode::asInt)
                .filter(place -> place >= 0)
                .map(dictionary::get)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
