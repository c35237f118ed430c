package dev.daymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedEntitiesTest {

    private static final String HEAD = "apiVersion: backstage.io/v1alpha1\n";
    private static final String TIDE = HEAD + "kind: Group\nmetadata: {name: tide}\nspec: {type: team, children: []}\n";
    private static final EntityRef SVC = new EntityRef("component", "default", "svc");

    private static final String WITHOUT_LIFECYCLE = HEAD + """
            kind: Component
            metadata: {name: svc, title: Service, tags: [Not_A_Tag]}
            spec: {type: service, owner: tide, dependsOn: [5, "resource:store"]}
            """;

    private static final String SOUND = HEAD + """
            kind: Component
            metadata: {name: svc}
            spec: {type: service, lifecycle: production, owner: tide}
            """;

    @Test
    void keepsWhatCanBeRead() {
        Catalog catalog = assemble(file("a", TIDE + "---\n" + WITHOUT_LIFECYCLE));

        ResolvedEntity entity = catalog.entity(SVC).orElseThrow();
        assertThat(entity.isRejected()).isTrue();
        assertThat(entity.title()).isEqualTo("Service");
        assertThat(entity.type()).contains("service");
        assertThat(entity.lifecycle()).isEmpty();
        assertThat(entity.declaration().orElseThrow().location().inRepository()).isEqualTo("catalog-info.yaml:6:1");
        assertThat(entity.targets(RelationType.OWNED_BY)).hasSize(1);
        assertThat(entity.targets(RelationType.DEPENDS_ON))
                .extracting(EntityRef::toString)
                .containsExactly("resource:default/store");
        assertThat(entity.problems()).extracting(Problem::code).contains("entity-field", "entity-format");
    }

    @Test
    void isDeclaredButNotAccepted() {
        Catalog catalog = assemble(file("a", TIDE + "---\n" + WITHOUT_LIFECYCLE));

        assertThat(catalog.declared()).extracting(ResolvedEntity::name).containsExactly("svc", "tide");
        assertThat(catalog.accepted()).extracting(ResolvedEntity::name).containsExactly("tide");
    }

    @Test
    void marksTheRelationsThatOnlyItStates() {
        Catalog catalog = assemble(file("a", TIDE + "---\n" + WITHOUT_LIFECYCLE));

        EntityRef tide = new EntityRef("group", "default", "tide");
        assertThat(catalog.entity(tide).orElseThrow().relations())
                .containsExactly(new Relation(RelationType.OWNER_OF, SVC, false));
    }

    @Test
    void claimsItsReferenceSoThatNothingIsImplied() {
        Catalog catalog = assemble(
                file("a", TIDE + "---\n" + WITHOUT_LIFECYCLE),
                file(
                        "b",
                        SOUND.replace("svc", "other")
                                .replace("owner: tide", "owner: tide, dependsOn: [component:svc]")));

        assertThat(catalog.entity(SVC).orElseThrow().isImplied()).isFalse();
        assertThat(catalog.problems())
                .noneMatch(problem -> problem.code().equals("reference-unknown")
                        && problem.message().contains("svc"));
    }

    @Test
    void losesAgainstASoundDescriptorAndStaysReported() {
        Catalog catalog = assemble(file("a", WITHOUT_LIFECYCLE), file("b", SOUND));

        ResolvedEntity entity = catalog.entity(SVC).orElseThrow();
        assertThat(entity.isRejected()).isFalse();
        assertThat(entity.declaration().orElseThrow().repository()).isEqualTo("b");
        assertThat(catalog.problems().stream()
                        .filter(problem -> problem.location().repository().equals("a")))
                .extracting(Problem::code)
                .contains("entity-field", "entity-conflict");
    }

    @Test
    void losesAgainstASoundDocumentBeforeItInTheSameFile() {
        Catalog catalog = assemble(file("a", SOUND + "---\n" + WITHOUT_LIFECYCLE));

        assertThat(catalog.entity(SVC).orElseThrow().isRejected()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: Component\nmetadata: {name: svc}\nspec: {type: service, lifecycle: x, owner: tide}\n",
                HEAD + "kind: Component\nmetadata: {name: svc, annotations: [a]}\n",
                HEAD + "kind: Component\nmetadata: {name: svc}\nspec: [a]\n",
                HEAD + "kind: Component\nmetadata: {name: svc, labels: {a b: c}}\n",
                HEAD + "kind: Component\nmetadata: {name: svc}\nspec: {type: {$text: [x]}}\n",
            })
    void isKeptForWhateverErrorAsLongAsItIsNamed(String yaml) {
        assertThat(assemble(file("a", yaml)).entity(SVC).orElseThrow().isRejected())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + "kind: Component\nmetadata: {name: 5}\n",
                HEAD + "kind: Component\nmetadata: {name: svc, namespace: [a]}\n",
                HEAD + "kind: Component\nmetadata: [svc]\n",
                HEAD + "kind: Component\nmetadata: {name: \"${{ values.name }}\"}\n",
            })
    void isNothingWithoutAnIdentity(String yaml) {
        assertThat(assemble(file("a", yaml)).all()).isEmpty();
    }

    @Test
    void isLeftOutWhereBackstagesJudgementCounts() {
        CatalogOptions strict = new CatalogOptions(true, Set.of(), List.of(), List.of());

        Catalog catalog =
                CatalogAssembler.assemble(new CatalogInput(List.of(file("a", WITHOUT_LIFECYCLE)), List.of(), strict));

        assertThat(catalog.entity(SVC)).isEqualTo(Optional.empty());
    }

    private static Harvest file(String repository, String yaml) {
        return Harvests.repository(repository)
                .descriptor("catalog-info.yaml", yaml)
                .harvest();
    }

    private static Catalog assemble(Harvest... harvests) {
        return CatalogAssembler.assemble(CatalogInput.of(List.of(harvests)));
    }
}
