package dev.daymark.maven;

import static dev.daymark.maven.InstalledMaven.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals work by their full coordinates in a folder without a project, on every Maven from the oldest supported. */
class EmptyFolderIT {

    private final Path folder;
    private final Path log;

    EmptyFolderIT(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("empty"));
        log = temporary.resolve("maven.log");
    }

    /** All goals in one start of Maven: starting it is what takes the time. */
    @ParameterizedTest
    @MethodSource("dev.daymark.maven.InstalledMaven#all")
    void generatesValidatesAndExplainsItself(InstalledMaven maven) throws IOException, InterruptedException {
        Process process =
                maven.start(folder, log, PLUGIN + "generate", PLUGIN + "validate", PLUGIN + "help", "-Ddetail");

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(log)
                .content()
                .contains("BUILD SUCCESS")
                .contains("Problems: 0 errors")
                .contains("daymark.writeBaseline");
        assertThat(folder.resolve("target/portal/index.html")).isRegularFile();
        assertThat(folder.resolve("target/daymark/problems.json")).isRegularFile();
        assertThat(folder.resolve("target/daymark/problems.sarif")).isRegularFile();
        assertThat(folder.toFile().list()).containsExactly("target");
    }
}
