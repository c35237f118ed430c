package dev.daymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogAssemblerTest {

    private static final String HEAD = "apiVersion: backstage.io/v1alpha1\n";
    private static final String TIDE = HEAD + """
            kind: Group
            metadata: {name: tide}
            spec: {type: team, children: []}
            """;

    @Test
    void oneBadDocumentCostsOnlyItself() {
        Catalog catalog = assemble(component("good", "tide") + "---\n" + HEAD
                + "kind: Component\nmetadata: {name: 5}\n---\n- a\n---\n" + component("bad name", "tide"));

        assertThat(catalog.accepted().map(entity -> entity.ref().toString())).containsExactly("component:default/good");
        assertThat(errors(catalog))
                .containsExactly("entity-envelope 12:18", "descriptor-not-an-object 14:1", "entity-format 19:9");
    }

    @Test
    void readsKindsInOtherLettersWithAWarning() {
        Catalog catalog = assemble(component("svc", "tide").replace("kind: Component", "kind: component"));

        ResolvedEntity entity = catalog.declared().findFirst().orElseThrow();
        assertThat(entity.kind()).isEqualTo("Component");
        assertThat(entity.targets(RelationType.OWNED_BY)).hasSize(1);
        Problem problem = problem(catalog, "entity-kind-unknown");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.location().inRepository()).isEqualTo("catalog-info.yaml:2:7");
        assertThat(problem.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("kind: Component"));
    }

    @Test
    void keepsUnknownKindsWithTheirOwner() {
        Catalog catalog = assemble(HEAD + "kind: Widget\nmetadata: {name: w}\nspec: {owner: tide, x: {y: [1]}}\n");

        ResolvedEntity widget = entity(catalog, "widget:default/w");
        assertThat(widget.targets(RelationType.OWNED_BY)).hasSize(1);
        assertThat(problem(catalog, "entity-kind-unknown").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void treatsNullsAsAbsentWithAWarning() {
        Catalog catalog =
                assemble(component("svc", "tide").replace("spec:", "  links:\n  tags: null\nspec:") + "  system:\n");

        assertThat(declared(catalog)).containsExactly("component:default/svc");
        assertThat(entity(catalog, "component:default/svc").metadata().entries())
                .doesNotContainKeys("links", "tags");
        assertThat(catalog.problems().stream().filter(p -> p.code().equals("entity-field")))
                .hasSize(3)
                .allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Test
    void keepsForeignObjectsInSpec() {
        Catalog catalog = assemble(component("svc", "tide")
                + "  manifest: {apiVersion: apps/v1, kind: Deployment, Kind: x, spec: {replicas: 2}}\n");

        assertThat(entity(catalog, "component:default/svc").spec().map("manifest"))
                .isPresent();
        assertThat(problem(catalog, "entity-keys-differ-in-case").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void pointsOutMisspeltFields() {
        Catalog catalog = assemble(component("svc", "tide") + "  subComponentOf: parent\n");

        Problem problem = problem(catalog, "entity-field-misspelt");
        assertThat(problem.location().inRepository()).isEqualTo("catalog-info.yaml:9:3");
        assertThat(problem.hint()).contains("write \"subcomponentOf\" if that is meant");
        assertThat(declared(catalog)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "acme/tide, group:default/tide",
        "'@acme/tide', group:default/tide",
        "Tids, group:tide",
        "tides, group:tide",
        "'user:tide', group:tide",
        "ada@acme.example, user:ada"
    })
    void namesTheOwnerThatIsMeant(String written, String meant) {
        String ada = HEAD
                + "kind: User\nmetadata: {name: ada}\nspec: {memberOf: [tide], profile: {email: ada@acme.example}}\n";
        Catalog catalog = assemble(component("svc", "'" + written + "'") + "---\n" + TIDE + "---\n" + ada);

        Problem problem = problem(catalog, "owner-unknown");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.location().inRepository()).isEqualTo("catalog-info.yaml:8:10");
        assertThat(problem.hint()).contains("write \"" + meant + "\" if that is meant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "unknown", "None", "n/a"})
    void saysThatNobodyOwnsNothing(String owner) {
        Catalog catalog = assemble(component("svc", owner) + "---\n" + TIDE);

        assertThat(problem(catalog, "owner-unknown").hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("owns nothing"));
    }

    @Test
    void remembersWhomAMissingNameProbablyMeans() {
        Catalog catalog = assemble(component("a", "team-moring") + "---\n" + component("b", "team-other") + """
                ---
                apiVersion: backstage.io/v1alpha1
                kind: Group
                metadata: {name: team-mooring}
                spec: {type: team, children: []}
                """);

        assertThat(meant(catalog, "group:default/team-moring"))
                .contains(new EntityRef("group", "default", "team-mooring"));
        assertThat(meant(catalog, "group:default/team-other")).isEmpty();
    }

    private static Optional<EntityRef> meant(Catalog catalog, String ref) {
        return ((Origin.Implied) entity(catalog, ref).origin()).meant();
    }

    @Test
    void impliesWhatCouldExistAndLeavesTheRest() {
        Catalog catalog = assemble(component("a", "Sea-Team") + "  system: port\n---\n" + component("b", "two words"));

        ResolvedEntity implied = entity(catalog, "group:default/sea-team");
        assertThat(implied.isImplied()).isTrue();
        assertThat(implied.name()).isEqualTo("Sea-Team");
        assertThat(implied.kind()).isEqualTo("Group");
        assertThat(implied.targets(RelationType.OWNER_OF)).hasSize(1);
        assertThat(implied.origin()).isEqualTo(new Origin.Implied(List.of(new EntityRef("component", "default", "a"))));
        assertThat(catalog.all())
                .extracting(entity -> entity.ref().toString())
                .containsExactly(
                        "component:default/a", "component:default/b", "group:default/sea-team", "system:default/port");
        assertThat(problem(catalog, "reference-unknown").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void keepsAnEntityWhoseReferencesDoNotParse() {
        Catalog catalog = assemble(component("svc", "tide") + "  dependsOn: [db, \"resource:cache\"]\n");

        assertThat(entity(catalog, "component:default/svc").targets(RelationType.DEPENDS_ON))
                .containsExactly(new EntityRef("resource", "default", "cache"));
        assertThat(problem(catalog, "entity-reference").hint())
                .contains("write the kind before it, such as \"component:\" or \"resource:\"");
    }

    @Test
    void followsLocationsToOtherRepositories() {
        Harvest first = Harvests.repository("first")
                .descriptor(
                        "catalog-info.yaml",
                        location("https://github.com/acme/second/blob/main/deep/*.yaml", "./nope.yaml"))
                .resolution("catalog-info.yaml", "./nope.yaml")
                .harvest();
        Harvest second = Harvests.repository("second")
                .other("deep/one.yaml", component("one", "tide"))
                .other("deep/two.yaml", component("two", "tide"))
                .other("lost.yaml", component("lost", "tide"))
                .resolution("", "deep/*.yaml", "deep/one.yaml", "deep/two.yaml")
                .harvest();

        Catalog catalog = CatalogAssembler.assemble(CatalogInput.of(List.of(first, second)));
        assertThat(declared(catalog))
                .containsExactly("component:default/one", "component:default/two", "location:default/all");
        assertThat(entity(catalog, "component:default/one").origin())
                .isInstanceOfSatisfying(Origin.Declared.class, origin -> assertThat(origin.parents())
                        .containsExactly(new EntityRef("location", "default", "all")));
        assertThat(entity(catalog, "component:default/one").annotations())
                .containsKeys("backstage.io/edit-url", "backstage.io/source-location");
        assertThat(entity(catalog, "component:default/one").annotation("backstage.io/managed-by-location"))
                .contains("url:https://github.com/acme/second/tree/main/deep/one.yaml");
        assertThat(entity(catalog, "component:default/one").annotation("backstage.io/managed-by-origin-location"))
                .contains("url:https://github.com/acme/first/blob/main/catalog-info.yaml");
        assertThat(problem(catalog, "location-target").location().inRepository())
                .isEqualTo("catalog-info.yaml:5:69");
        assertThat(problem(catalog, "descriptor-unreachable").location().path()).isEqualTo("lost.yaml");
    }

    @Test
    void readsNumbersAndFlagsInLabelsAndAnnotationsAsText() {
        Harvest harvest = Harvests.repository("first")
                .descriptor("catalog-info.yaml", """
                        apiVersion: backstage.io/v1alpha1
                        kind: Component
                        metadata:
                          name: ship
                          labels: {tier: 1}
                          annotations: {example.org/audited: true}
                        spec: {type: service, lifecycle: production, owner: crew}
                        """)
                .harvest();

        Catalog catalog = CatalogAssembler.assemble(CatalogInput.of(List.of(harvest)));

        ResolvedEntity ship = entity(catalog, "component:default/ship");
        assertThat(ship.origin()).isInstanceOf(Origin.Accepted.class);
        assertThat(ship.metadata().map("labels").orElseThrow().text("tier")).contains("1");
        assertThat(ship.annotation("example.org/audited")).contains("true");
        assertThat(ship.problems())
                .filteredOn(problem -> problem.code().equals("entity-field"))
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void saysWhichFileDeclaresAnOwnerWhenNothingLeadsToThatFile() {
        Harvest first = Harvests.repository("first")
                .descriptor("catalog-info.yaml", component("ship", "crew"))
                .harvest();
        Harvest second =
                Harvests.repository("second").other("people/teams.yaml", """
                        apiVersion: backstage.io/v1alpha1
                        kind: Group
                        metadata: {name: crew}
                        spec: {type: team, children: []}
                        """).harvest();

        Problem problem = problem(CatalogAssembler.assemble(CatalogInput.of(List.of(first, second))), "owner-unknown");

        assertThat(problem.message()).contains("only second/people/teams.yaml declares group:default/crew");
        assertThat(problem.hint().orElseThrow()).contains("Location");
    }

    @Test
    void readsTheDescriptorOfAFolderInAnotherRepository() {
        Harvest first = Harvests.repository("first")
                .descriptor("catalog-info.yaml", location("https://github.com/acme/second/tree/main/ship"))
                .harvest();
        Harvest second = Harvests.repository("second")
                .other("ship/catalog-info.yaml", component("ship", "tide"))
                .resolution("", "ship", "ship/catalog-info.yaml")
                .harvest();

        Catalog catalog = CatalogAssembler.assemble(CatalogInput.of(List.of(first, second)));

        assertThat(declared(catalog)).containsExactly("component:default/ship", "location:default/all");
    }

    @Test
    void endlessNamesAndKeysTakeNoMemory() {
        String endless = "x".repeat(300_000);
        String keys = IntStream.range(0, 30_000).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining(", "));

        Catalog catalog = assemble(component("svc", endless) + "  ? " + endless + "\n  : {" + keys + "}\n---\n" + TIDE
                + "---\n" + component(endless + "y", "tide"));

        assertThat(declared(catalog)).contains("component:default/svc");
    }

    @Test
    void acceptsLocationsWithoutSpec() {
        Catalog catalog = assemble(HEAD + "kind: Location\nmetadata: {name: empty}\n");

        assertThat(declared(catalog)).containsExactly("location:default/empty");
        assertThat(problem(catalog, "entity-field").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void resolvesPlaceholdersInLists() {
        Harvest harvest = Harvests.repository("widgets")
                .descriptor("catalog-info.yaml", component("svc", "tide") + "  notes: [{$text: ./n.txt}, plain]\n")
                .resolution("catalog-info.yaml", "./n.txt", "n.txt")
                .text("n.txt", "note")
                .harvest();

        Catalog catalog = CatalogAssembler.assemble(CatalogInput.of(List.of(harvest)));
        assertThat(entity(catalog, "component:default/svc")
                        .spec()
                        .list("notes")
                        .orElseThrow()
                        .items())
                .extracting(Object::toString)
                .hasSize(2)
                .first()
                .asString()
                .contains("note");
    }

    @Test
    void keepsAnEntityWhosePlaceholderLeadsNowhere() {
        Catalog catalog = assemble(HEAD + """
                kind: API
                metadata: {name: sea}
                spec:
                  type: graphql
                  lifecycle: production
                  owner: tide
                  definition: {$text: "https://sea.example/schema"}
                """);

        assertThat(entity(catalog, "api:default/sea").spec().text("definition")).isEmpty();
        Problem problem = problem(catalog, "placeholder");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.location().inRepository()).isEqualTo("catalog-info.yaml:8:23");
    }

    @Test
    void reportsConflictsWithBothPlaces() {
        Harvest first = Harvests.repository("a")
                .descriptor("x.yaml", component("svc", "one"))
                .harvest();
        Harvest second = Harvests.repository("b")
                .descriptor("x.yaml", component("SVC", "two"))
                .harvest();

        Catalog catalog = CatalogAssembler.assemble(CatalogInput.of(List.of(second, first)));
        Problem problem = problem(catalog, "entity-conflict");
        assertThat(problem.location().repository()).isEqualTo("b");
        assertThat(problem.message()).contains("a/x.yaml:1:1");
        assertThat(entity(catalog, "component:default/svc").spec().text("owner"))
                .contains("one");
    }

    @Test
    void theLastDocumentOfAFileWins() {
        Catalog catalog = assemble(component("svc", "one") + "---\n" + component("svc", "two"));

        assertThat(entity(catalog, "component:default/svc").spec().text("owner"))
                .contains("two");
        assertThat(problem(catalog, "entity-conflict").location().line()).isEqualTo(4);
    }

    @Test
    void reportsGroupsThatAreTheirOwnParents() {
        Catalog catalog = assemble(TIDE.replace("children: []", "children: [], parent: reef") + "---\n"
                + TIDE.replace("name: tide", "name: reef").replace("children: []", "children: [], parent: tide"));

        assertThat(problem(catalog, "group-cycle").message())
                .contains("group:default/reef → group:default/tide → group:default/reef");
    }

    @Test
    void overlaysCompleteAndCreate() {
        Harvest repository = Harvests.repository("widgets")
                .descriptor("catalog-info.yaml", component("svc", "tide").replace("  lifecycle: production\n", ""))
                .harvest();
        Harvest overlay = Harvests.repository("overlays")
                .withoutUrl()
                .descriptor("widgets/more.yaml", component("svc", "reef") + "---\n" + component("new", "reef"))
                .harvest();

        Catalog catalog = CatalogAssembler.assemble(
                new CatalogInput(List.of(repository), List.of(overlay), CatalogOptions.DEFAULT));
        ResolvedEntity completed = entity(catalog, "component:default/svc");
        assertThat(completed.spec().text("owner")).contains("tide");
        assertThat(completed.lifecycle()).contains("production");
        assertThat(entity(catalog, "component:default/new").origin())
                .isInstanceOfSatisfying(Origin.Declared.class, origin -> assertThat(origin.repository())
                        .isEqualTo("widgets"));
    }

    @Test
    void obeysKindRules() {
        KindRule rule = new KindRule(
                List.of(new KindRule.Allowed("component", Optional.of("Service"))),
                List.of(new KindRule.Place(
                        Optional.of("url"), Optional.empty(), Optional.of("https://github.com/ACME/**"))));
        CatalogOptions options = new CatalogOptions(false, Set.of(), List.of(rule), List.of());
        Harvest harvest = Harvests.repository("widgets")
                .descriptor("catalog-info.yaml", component("svc", "tide") + "---\n" + TIDE)
                .harvest();

        Catalog catalog = CatalogAssembler.assemble(new CatalogInput(List.of(harvest), List.of(), options));
        assertThat(declared(catalog)).containsExactly("component:default/svc");
        assertThat(problem(catalog, "entity-kind-not-allowed").location().line())
                .isEqualTo(10);
    }

    @Test
    void doesNotDependOnTheOrderOfHarvests() {
        List<Harvest> harvests = new ArrayList<>(Stream.of("a", "b", "c", "d")
                .map(name -> Harvests.repository(name)
                        .descriptor("catalog-info.yaml", component("svc", name) + "---\n" + component(name, "tide"))
                        .harvest())
                .toList());
        Catalog catalog = CatalogAssembler.assemble(CatalogInput.of(harvests));

        Collections.reverse(harvests);
        assertThat(CatalogAssembler.assemble(CatalogInput.of(harvests))).isEqualTo(catalog);
    }

    @Test
    void keepsTitlesOfEveryLanguage() {
        Catalog catalog = assemble(component("svc", "tide").replace("spec:", "  title: 港の灯台 ☂ مرسى\nspec:"));

        assertThat(entity(catalog, "component:default/svc").title()).isEqualTo("港の灯台 ☂ مرسى");
    }

    private static String component(String name, String owner) {
        return HEAD + """
                kind: Component
                metadata:
                  name: %s
                spec:
                  type: service
                  lifecycle: production
                  owner: %s
                """.formatted(name, owner);
    }

    private static String location(String... targets) {
        return HEAD + "kind: Location\nmetadata: {name: all}\nspec:\n  targets: [\"" + String.join("\", \"", targets)
                + "\"]\n";
    }

    private static Catalog assemble(String yaml) {
        return CatalogAssembler.assemble(CatalogInput.of(List.of(Harvests.repository("widgets")
                .descriptor("catalog-info.yaml", yaml)
                .harvest())));
    }

    private static List<String> declared(Catalog catalog) {
        return catalog.declared().map(entity -> entity.ref().toString()).toList();
    }

    private static ResolvedEntity entity(Catalog catalog, String ref) {
        return catalog.all().stream()
                .filter(entity -> entity.ref().toString().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static Problem problem(Catalog catalog, String code) {
        return catalog.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + catalog.problems()));
    }

    private static List<String> errors(Catalog catalog) {
        return catalog.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code() + " " + problem.location().line() + ":"
                        + problem.location().column())
                .toList();
    }
}
