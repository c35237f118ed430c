package dev.daymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final EntityRef ADA = new EntityRef("user", "default", "ada");
    private static final EntityRef TIDE = new EntityRef("group", "default", "tide");
    private static final EntityRef SVC = new EntityRef("component", "default", "svc");

    private static final Harvest HARVEST = Harvests.repository("widgets")
            .codeOwners("* @longshore/tide @ada bo@longshore.example\n")
            .descriptor("catalog-info.yaml", """
                    apiVersion: backstage.io/v1alpha1
                    kind: User
                    metadata: {name: ada, description: Likes ships, annotations: {chat.example/user: U123}}
                    spec:
                      profile: {displayName: Ada L, email: ada@longshore.example, picture: "https://faces.example/ada"}
                      memberOf: [tide]
                      phone: "+1 555"
                    ---
                    apiVersion: backstage.io/v1alpha1
                    kind: Group
                    metadata: {name: tide}
                    spec: {type: team, children: [], members: [ada, bo]}
                    ---
                    apiVersion: backstage.io/v1alpha1
                    kind: Component
                    metadata: {name: svc}
                    spec: {type: service, lifecycle: x, owner: "user:ada", dependsOn: ["user:ada", "resource:store"]}
                    """)
            .harvest();

    private static final Catalog FULL = CatalogAssembler.assemble(CatalogInput.of(List.of(HARVEST)));

    @Test
    void fullIsTheCatalogItself() {
        assertThat(People.FULL.shownOf(FULL)).isSameAs(FULL);
    }

    @Test
    void namesLeaveNothingByWhichToReachAPerson() {
        ResolvedEntity ada = People.NAMES.shownOf(FULL).entity(ADA).orElseThrow();

        assertThat(ada.title()).isEqualTo("Ada L");
        assertThat(ada.targets(RelationType.MEMBER_OF)).containsExactly(TIDE);
        assertThat(ada.toString())
                .doesNotContain("ada@longshore.example", "faces.example", "U123", "555", "Likes ships");
    }

    @Test
    void namesKeepEverythingElse() {
        Catalog names = People.NAMES.shownOf(FULL);

        assertThat(names.entities().keySet()).isEqualTo(FULL.entities().keySet());
        assertThat(names.entity(TIDE)).isEqualTo(FULL.entity(TIDE));
    }

    @Test
    void noneLeavesNobody() {
        Catalog none = People.NONE.shownOf(FULL);

        assertThat(none.all())
                .extracting(ResolvedEntity::ref)
                .contains(SVC, TIDE)
                .noneMatch(PeopleTest::isPerson);
        assertThat(none.all())
                .flatExtracting(ResolvedEntity::relations)
                .extracting(Relation::target)
                .noneMatch(PeopleTest::isPerson);
        assertThat(none.entity(TIDE).orElseThrow().spec().entries()).containsOnlyKeys("type", "children");
        assertThat(none.entity(SVC).orElseThrow().spec().entries()).containsOnlyKeys("type", "lifecycle", "dependsOn");
        assertThat(none.entity(SVC)
                        .orElseThrow()
                        .spec()
                        .list("dependsOn")
                        .orElseThrow()
                        .items())
                .hasSize(1);
    }

    @Test
    void noneTellsNoProblemOfAPerson() {
        assertThat(FULL.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("user:default/bo"));
        assertThat(People.NONE.shownOf(FULL).problems())
                .extracting(Problem::message)
                .noneMatch(message -> message.contains("user:"));
    }

    @Test
    void codeOwnersAreTeamsOnly() {
        assertThat(codeOwners(People.NAMES)).containsExactly("@longshore/tide", "@ada");
        assertThat(codeOwners(People.NONE)).containsExactly("@longshore/tide");
    }

    private static List<String> codeOwners(People people) {
        Harvest shown = people.shownOf(List.of(HARVEST), people.shownOf(FULL)).get(0);
        return Optional.of(shown).flatMap(Harvest::codeOwners).stream()
                .flatMap(file -> CodeOwners.parse(file.text()).ownersOf("README.md").stream())
                .toList();
    }

    private static boolean isPerson(EntityRef ref) {
        return ref.kind().equals("user");
    }
}
