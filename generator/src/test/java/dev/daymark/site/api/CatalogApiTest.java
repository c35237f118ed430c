package dev.daymark.site.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.output.SiteOutput;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogApiTest {

    private static final EntityRef CREW = new EntityRef("group", "default", "crew");

    private final SortedMap<String, String> files = new TreeMap<>();

    @Test
    void writesEntitiesAsBackstageReturnsThem() throws Exception {
        ResolvedEntity ship = entity(List.of(new Relation("ownedBy", CREW)), """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata: {name: Ship, namespace: default, uid: u1, etag: e1, tags: [b, a], description: "<b> & ж"}
                spec: {type: service, owner: crew, x: {n: 1, d: 0.5, t: true, z: null, l: [1, []]}}
                """);

        write(List.of(ship));

        String json = """
                {"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"Ship",\
                "namespace":"default","uid":"u1","etag":"e1","tags":["b","a"],\
                "description":"\\u003Cb\\u003E \\u0026 ж"},"spec":{"type":"service","owner":"crew",\
                "x":{"n":1,"d":0.5,"t":true,"z":null,"l":[1,[]]}},\
                "relations":[{"type":"ownedBy","targetRef":"group:default/crew"}]}""";
        assertThat(files.get("api/catalog/entities.json")).isEqualTo("[\n" + json + "\n]\n");
        String path = "api/catalog/entities/by-name/component/default/ship";
        assertThat(files.get(path + ".json")).isEqualTo(json + "\n");
        assertThat(files.get(path + "/index.html")).isEqualTo(json + "\n");
        assertThat(files.get(path + "/ancestry.json"))
                .isEqualTo(files.get(path + "/ancestry/index.html"))
                .isEqualTo("{\"rootEntityRef\":\"component:default/ship\",\"items\":[{\"entity\":" + json
                        + ",\"parentEntityRefs\":[]}]}\n");
    }

    @Test
    void leavesImpliedEntitiesOut() throws Exception {
        ResolvedEntity implied = new ResolvedEntity(
                CREW,
                "backstage.io/v1alpha1",
                "Group",
                YamlMap.EMPTY,
                YamlMap.EMPTY,
                List.of(),
                new Origin.Implied(List.of()),
                List.of());

        write(List.of(implied));

        assertThat(files.get("api/catalog/entities.json")).isEqualTo("[\n]\n");
        assertThat(files.keySet()).noneMatch(path -> path.contains("by-name"));
    }

    @Test
    void countsFacetsByValueAsWritten() throws Exception {
        write(List.of(
                component("a", "{type: service, lifecycle: production}"),
                component("b", "{type: Service}"),
                component("c", "{type: service}")));

        assertThat(files.get("api/catalog/entity-facets/spec.type.json")).isEqualTo("""
                {
                  "facets": {
                    "spec.type": [
                      {
                        "value": "Service",
                        "count": 1
                      },
                      {
                        "value": "service",
                        "count": 2
                      }
                    ]
                  }
                }
                """);
        assertThat(files)
                .containsKeys(
                        "api/catalog/entity-facets/kind.json", "api/catalog/entity-facets/relations.ownedby.json");
    }

    @Test
    void namesTheLocationsThatLedToAnEntityEvenInACircle() throws Exception {
        EntityRef root = new EntityRef("location", "default", "root");
        EntityRef more = new EntityRef("location", "default", "more");

        write(List.of(
                reached(named("Location", "root"), more),
                reached(named("Location", "more"), root),
                reached(named("Component", "ship"), root)));

        String ancestry = files.getOrDefault("api/catalog/entities/by-name/component/default/ship/ancestry.json", "");
        assertThat(ancestry.replaceAll("\"entity\":\\{[^}]*\\{\"name\":\"(\\w+)\".*?\"relations\":\\[]}", "$1"))
                .isEqualTo("{\"rootEntityRef\":\"component:default/ship\",\"items\":["
                        + "{ship,\"parentEntityRefs\":[\"location:default/root\"]},"
                        + "{root,\"parentEntityRefs\":[\"location:default/more\"]},"
                        + "{more,\"parentEntityRefs\":[\"location:default/root\"]}]}\n");
    }

    @Test
    void becomesAListOfPagesAboveTenThousandEntities() throws Exception {
        ResolvedEntity one = component("x", "{type: service}");
        List<ResolvedEntity> entities = IntStream.range(0, 10_001)
                .mapToObj(i -> new ResolvedEntity(
                        new EntityRef("component", "default", "c" + i),
                        one.apiVersion(),
                        one.kind(),
                        one.metadata(),
                        one.spec(),
                        List.of(),
                        one.origin(),
                        List.of()))
                .toList();

        write(entities);

        assertThat(files.get("api/catalog/entities.json"))
                .startsWith("{\n  \"totalItems\": 10001,\n  \"pages\": [\n    \"entities/page/1.json\",")
                .contains("\"entities/page/11.json\"\n");
        assertThat(files.getOrDefault("api/catalog/entities/page/11.json", "").lines())
                .hasSize(3);
    }

    @Test
    void keepsAnEntityNamedLikeTheFileOfAnotherApart() throws Exception {
        write(List.of(component("x", "{}"), component("x.json", "{}"), component("y.json", "{}")));

        String folder = "api/catalog/entities/by-name/component/default/";
        assertThat(files)
                .containsKeys(folder + "x.json", folder + "x.json.json", folder + "y.json/ancestry.json")
                .doesNotContainKey(folder + "x.json/ancestry.json");
    }

    @Test
    void keepsNamesThatNoPathCanHoldOutOfPaths() throws Exception {
        write(List.of(component("../../x", "{}"), component("con.x", "{}"), component("cone", "{}")));

        assertThat(files.keySet()).noneMatch(path -> path.contains("..") || path.contains("con.x"));
        assertThat(files).containsKey("api/catalog/entities/by-name/component/default/cone.json");
        assertThat(files.get("api/catalog/entities.json")).contains("../../x", "con.x");
    }

    private void write(List<ResolvedEntity> entities) throws IOException {
        SortedMap<EntityRef, ResolvedEntity> byRef = new TreeMap<>();
        entities.forEach(entity -> byRef.put(entity.ref(), entity));
        Catalog catalog = new Catalog(byRef, new TreeMap<>(), List.of());
        SiteOutput output = (path, content) ->
                assertThat(files.put(path, new String(content, UTF_8))).as(path).isNull();
        output.writeAll(new CatalogApi(catalog).files());
    }

    private static ResolvedEntity component(String name, String spec) throws YamlSyntaxException {
        return entity(List.of(), named("Component", name) + "spec: " + spec);
    }

    private static ResolvedEntity reached(String yaml, EntityRef... parents) throws YamlSyntaxException {
        return entity(List.of(), yaml, parents);
    }

    private static String named(String kind, String name) {
        return "apiVersion: backstage.io/v1alpha1\nkind: " + kind + "\nmetadata: {name: " + name + "}\n";
    }

    private static ResolvedEntity entity(List<Relation> relations, String yaml, EntityRef... parents)
            throws YamlSyntaxException {
        YamlMap map = (YamlMap) YamlReader.readAll(yaml).get(0);
        YamlMap metadata = map.map("metadata").orElseThrow();
        String kind = map.text("kind").orElseThrow();
        return new ResolvedEntity(
                new EntityRef(kind, "default", metadata.text("name").orElseThrow()),
                map.text("apiVersion").orElseThrow(),
                kind,
                metadata,
                map.map("spec").orElse(YamlMap.EMPTY),
                relations,
                new Origin.Accepted(
                        new SourceLocation("ships", "catalog-info.yaml", 1, 1), "ships", 1, List.of(parents)),
                List.of());
    }
}
