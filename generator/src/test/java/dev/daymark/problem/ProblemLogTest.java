package dev.daymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.ProblemLog.Line;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemLogTest {

    @Test
    void writesOneLineThatStandsAloneAndTheHintBelow() {
        Problem problem = Problem.of(
                        ProblemCode.OWNER_UNKNOWN,
                        new SourceLocation("checkout", "catalog-info.yaml", 7, 12),
                        "owner \"grop:payments\" is declared nowhere")
                .withHint("did you mean \"group:payments\"?");

        assertThat(ProblemLog.lines(List.of(problem), true))
                .containsExactly(
                        new Line(
                                Severity.WARNING,
                                "checkout/catalog-info.yaml:7:12: warning owner-unknown: "
                                        + "owner \"grop:payments\" is declared nowhere"),
                        new Line(Severity.WARNING, "    did you mean \"group:payments\"?"));
    }

    @Test
    void leavesOutThePartsThatAreUnknown() {
        assertThat(ProblemLog.headline(
                        Problem.of(ProblemCode.REPOSITORY_EMPTY, SourceLocation.ofRepository("attic"), "no files"),
                        true))
                .isEqualTo("attic: info repository-empty: no files");
        assertThat(ProblemLog.headline(
                        Problem.of(
                                ProblemCode.CONFIGURATION_KEY,
                                new SourceLocation("", "daymark.yaml", 1, 0),
                                "unknown key"),
                        true))
                .isEqualTo("daymark.yaml:1: error configuration-key: unknown key");
    }

    @Test
    void namesPathsFromTheRootOfTheOnlyRepository() {
        Problem problem = Problem.of(
                ProblemCode.YAML_SYNTAX, new SourceLocation("checkout", "catalog-info.yaml", 7, 12), "broken");

        assertThat(ProblemLog.headline(problem, false)).isEqualTo("catalog-info.yaml:7:12: error yaml-syntax: broken");
    }

    @Test
    void showsAtMostTwentyOfOneCode() {
        List<Problem> problems = IntStream.rangeClosed(1, 23)
                .mapToObj(line ->
                        Problem.of(ProblemCode.OWNER_UNKNOWN, new SourceLocation("a", "b.yaml", line, 1), "unknown"))
                .toList();

        List<Line> lines = ProblemLog.lines(problems, true);

        assertThat(lines).hasSize(21);
        assertThat(lines.get(20)).isEqualTo(new Line(Severity.WARNING, "… and 3 more of owner-unknown"));
    }

    @Test
    void neverLetsARepositorySteerTheTerminal() {
        Problem problem = Problem.of(
                ProblemCode.ENTITY_FIELD,
                SourceLocation.ofFile("a", "x\n[INFO] BUILD SUCCESS"),
                "found \"\u001b[2Jé\u202e\"");

        assertThat(ProblemLog.headline(problem, true))
                .isEqualTo("a/x\\u{a}[INFO] BUILD SUCCESS: error entity-field: found \"\\u{1b}[2Jé\\u{202e}\"");
    }
}
