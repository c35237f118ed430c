package dev.daymark.maven;

import dev.daymark.problem.CodeQualityJson;
import dev.daymark.problem.JUnitXml;
import dev.daymark.problem.ProblemsJson;
import dev.daymark.problem.ProblemsMarkdown;
import dev.daymark.problem.SarifLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * The files that a validation leaves for other tools.
 *
 * @param verdict what they tell
 * @param severalRepositories whether paths begin with the repository's name
 */
record Reports(Verdict verdict, boolean severalRepositories) {

    void write(Path folder, Log log) throws MojoExecutionException {
        try {
            Files.createDirectories(folder);
            write(folder.resolve("problems.json"), out -> ProblemsJson.write(verdict.problems(), out));
            write(folder.resolve("problems.sarif"), new SarifLog(verdict.problems(), severalRepositories)::write);
            write(
                    folder.resolve("problems.junit.xml"),
                    new JUnitXml(verdict.problems(), severalRepositories, verdict.failOn())::write);
            write(
                    folder.resolve("problems.codequality.json"),
                    out -> CodeQualityJson.write(verdict.problems(), severalRepositories, out));
            write(folder.resolve("problems.md"), out -> out.write(markdown().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Failure.toWrite(folder, e);
        }
        log.info("Reports: " + folder.resolve("problems.*"));
    }

    String markdown() {
        return ProblemsMarkdown.of(verdict.problems(), severalRepositories, verdict.known());
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }

    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
