package dev.daymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Backstage's own client, as published for Node.js, reads the static API from a plain web server. */
class BackstageClientIT {

    private static final Path SCRIPTS = Path.of("src", "test", "node");
    private static final Path WORK = Path.of("target", "node");

    @Test
    void readsEveryEntityByItsName() throws Exception {
        copyScripts();
        run("npm", "ci");

        String output = run(
                "node",
                "catalog-client.test.js",
                GeneratedPortal.ROOT.toAbsolutePath().toString());

        assertThat(output).contains("read " + GeneratedPortal.entities().size() + " entities");
    }

    private static void copyScripts() throws IOException {
        Files.createDirectories(WORK);
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.filter(Files::isRegularFile).toList()) {
                Files.copy(script, WORK.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s says:%n%s", List.of(command), output)
                .isZero();
        return output;
    }
}
