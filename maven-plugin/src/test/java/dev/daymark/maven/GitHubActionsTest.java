package dev.daymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.config.Baseline;
import dev.daymark.problem.FailOn;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubActionsTest {

    private static final Problem ERROR =
            Problem.of(ProblemCode.YAML_SYNTAX, new SourceLocation("checkout", "catalog-info.yaml", 3, 1), "a tab");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final RecordedLog log = new RecordedLog();

    @Test
    void annotatesLinesAndAddsToTheSummary(@TempDir Path folder) throws Exception {
        Path summary = Files.writeString(folder.resolve("summary"), "Tests passed.\n");

        tell(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), true);

        assertThat(printed()).startsWith("::error file=catalog-info.yaml,line=3,col=1,title=yaml-syntax::a tab");
        assertThat(summary).content().startsWith("Tests passed.\n### Daymark: 1 error\n");
    }

    @Test
    void annotatesNothingWhenPathsAreNotThoseOfOneRepository() {
        tell(Map.of("GITHUB_ACTIONS", "true"), false);

        assertThat(printed()).isEmpty();
    }

    @Test
    void saysNothingElsewhere(@TempDir Path folder) {
        Path summary = folder.resolve("summary");

        tell(Map.of("CI", "true", "GITHUB_STEP_SUMMARY", summary.toString()), true);

        assertThat(printed()).isEmpty();
        assertThat(summary).doesNotExist();
    }

    @Test
    void warnsWhenTheSummaryCannotBeWritten(@TempDir Path folder) {
        tell(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", folder.toString()), false);

        assertThat(log.lines()).singleElement().asString().contains("the summary of the job cannot be written");
    }

    private void tell(Map<String, String> environment, boolean annotated) {
        Reports reports = new Reports(Verdict.of(List.of(ERROR), Baseline.EMPTY, FailOn.ERROR), !annotated);
        new GitHubActions(environment, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .tell(reports, annotated, log);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
