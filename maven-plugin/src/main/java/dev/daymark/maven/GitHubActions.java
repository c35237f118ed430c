package dev.daymark.maven;

import dev.daymark.problem.GitHubCommands;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** The runner of GitHub Actions, if this is one: it takes annotations from the output and a summary from a file. */
record GitHubActions(Map<String, String> environment, PrintStream out) {

    /**
     * Tells the runner of problems.
     *
     * @param annotated whether paths are those of the repository that it checks
     */
    void tell(Reports reports, boolean annotated, Log log) {
        if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
            return;
        }
        if (annotated) {
            // The log would put its level before each.
            GitHubCommands.lines(reports.verdict().problems()).forEach(out::println);
        }
        String summary = environment.get("GITHUB_STEP_SUMMARY");
        if (summary == null || summary.isEmpty()) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(summary), reports.markdown(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            log.warn("the summary of the job cannot be written: " + e.getMessage());
        }
    }
}
