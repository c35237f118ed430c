package dev.daymark.maven;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemsJson;
import dev.daymark.problem.SarifLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The files that a validation leaves for other tools. */
final class Reports {

    private Reports() {}

    static void write(List<Problem> problems, boolean severalRepositories, Path folder, Log log)
            throws MojoExecutionException {
        try {
            Files.createDirectories(folder);
            try (OutputStream json = Files.newOutputStream(folder.resolve("problems.json"))) {
                ProblemsJson.write(problems, json);
            }
            try (OutputStream sarif = Files.newOutputStream(folder.resolve("problems.sarif"))) {
                new SarifLog(problems, severalRepositories).write(sarif);
            }
        } catch (IOException e) {
            throw Failure.toWrite(folder, e);
        }
        log.info("Reports: " + folder.resolve("problems.json") + " and " + folder.resolve("problems.sarif"));
    }
}
