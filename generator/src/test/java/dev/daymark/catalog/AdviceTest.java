package dev.daymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.daymark.ConformanceFiles;
import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every problem says where it is and how to fix it. */
class AdviceTest {

    @TestFactory
    Stream<DynamicTest> everyProblemOfARecordedDescriptorHasAHintAndALine() {
        return ConformanceFiles.lines("catalog", "cases.jsonl")
                .filter(test -> test.has("yaml"))
                .map(test -> dynamicTest(
                        test.get("id").asText(),
                        () -> assertThat(problems(test.get("yaml").asText())).allSatisfy(problem -> {
                            assertThat(problem.hint()).as(problem.message()).isPresent();
                            assertThat(problem.location().line())
                                    .as(problem.message())
                                    .isPositive();
                        })));
    }

    @Test
    void aPlaceholderThatLeadsElsewhereIsNotCalledMissing() {
        assertThat(problems("""
                        apiVersion: backstage.io/v1alpha1
                        kind: API
                        metadata: {name: cart}
                        spec: {type: openapi, lifecycle: x, owner: a, definition: {$text: "https://elsewhere.example/cart.yaml"}}
                        """))
                .filteredOn(problem -> problem.code().equals("placeholder"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("leads out of the repositories");
                    assertThat(problem.hint().orElseThrow()).contains("copy the file", "sources");
                });
    }

    /** What the catalog finds; a syntax error is found before it. */
    private static List<Problem> problems(String yaml) {
        Harvest harvest = Harvests.repository("widgets")
                .descriptor("catalog-info.yaml", yaml)
                .resolution("catalog-info.yaml", "./nope.yaml")
                .harvest();
        return CatalogAssembler.assemble(CatalogInput.of(List.of(harvest))).problems().stream()
                .filter(problem -> !problem.code().equals("yaml-syntax"))
                .toList();
    }
}
