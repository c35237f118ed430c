package dev.daymark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.config.Baseline;
import dev.daymark.problem.FailOn;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.problem.SourceLocation;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Problem ERROR = problem(ProblemCode.YAML_SYNTAX, "tab in the indentation");
    private static final Problem WARNING = problem(ProblemCode.OWNER_UNKNOWN, "owner \"x\" is declared nowhere");
    private static final Problem INFO = problem(ProblemCode.REFERENCE_UNKNOWN, "nothing is called \"y\"");

    private final RecordedLog log = new RecordedLog();

    private static Problem problem(ProblemCode code, String message) {
        return Problem.of(code, new SourceLocation("checkout", "catalog-info.yaml", 3, 1), message);
    }

    @Test
    void failsFromTheLevelUp() {
        assertThatThrownBy(verdict(List.of(ERROR, WARNING, INFO), FailOn.WARNING)::enforce)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        2 problems of severity warning or worse, listed above
                        Solve them, or accept them for now: daymark:validate -Ddaymark.writeBaseline.""");
        assertThatThrownBy(verdict(List.of(ERROR, WARNING, INFO), FailOn.ERROR)::enforce)
                .hasMessageStartingWith("1 problem of severity error, listed above");
    }

    @Test
    void passesBelowTheLevel() {
        assertThatCode(verdict(List.of(WARNING, INFO), FailOn.ERROR)::enforce).doesNotThrowAnyException();
        assertThatCode(verdict(List.of(ERROR), FailOn.NEVER)::enforce).doesNotThrowAnyException();
    }

    @Test
    void neitherFailsOnNorShowsWhatTheBaselineKnows() {
        Verdict verdict = Verdict.of(List.of(ERROR, WARNING), Baseline.of(List.of(ERROR)), FailOn.ERROR);

        verdict.show(true, Severity.INFO, log);

        assertThat(log.lines()).singleElement().asString().contains("owner-unknown");
        assertThat(verdict.summary()).isEqualTo("Problems: 0 errors, 1 warning, 0 infos; 1 more in the baseline");
        assertThatCode(verdict::enforce).doesNotThrowAnyException();
    }

    @Test
    void showsEachProblemAtItsOwnLevel() {
        verdict(List.of(ERROR, WARNING, INFO), FailOn.NEVER).show(false, Severity.WARNING, log);

        assertThat(log.lines())
                .containsExactly(
                        "WARN catalog-info.yaml:3:1: warning owner-unknown: owner \"x\" is declared nowhere",
                        "ERROR catalog-info.yaml:3:1: error yaml-syntax: tab in the indentation");
    }

    private static Verdict verdict(List<Problem> problems, FailOn failOn) {
        return Verdict.of(problems, Baseline.EMPTY, failOn);
    }
}
