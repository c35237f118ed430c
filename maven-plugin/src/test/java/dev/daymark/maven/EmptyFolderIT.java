package dev.daymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals work by their full coordinates in a folder without a project, on every Maven from the oldest supported. */
class EmptyFolderIT {

    private static final String PLUGIN =
            "dev.daymark:daymark-maven-plugin:" + System.getProperty("daymark.version") + ":";

    private final Path folder;
    private final Path settings;

    EmptyFolderIT(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("empty"));
        settings = Files.writeString(
                temporary.resolve("settings.xml"),
                Files.readString(Path.of("src/it/settings.xml"))
                        .replace(
                                "@localRepositoryUrl@",
                                Path.of(System.getProperty("daymark.it.fetched"))
                                        .toUri()
                                        .toString()));
    }

    static Stream<Path> mavens() throws IOException {
        List<Path> mavens = new ArrayList<>(List.of(Path.of(System.getProperty("daymark.it.maven"))));
        try (Stream<Path> others = Files.list(Path.of(System.getProperty("daymark.it.mavens")))) {
            others.sorted().forEach(mavens::add);
        }
        return mavens.stream();
    }

    /** All goals in one start of Maven: starting it is what takes the time. */
    @ParameterizedTest
    @MethodSource("mavens")
    void generatesValidatesAndExplainsItself(Path maven) throws IOException, InterruptedException {
        String log = run(maven, PLUGIN + "generate", PLUGIN + "validate", PLUGIN + "help", "-Ddetail");

        assertThat(log).contains("BUILD SUCCESS").contains("Problems: 0 errors").contains("daymark.writeBaseline");
        assertThat(folder.resolve("target/portal/index.html")).isRegularFile();
        assertThat(folder.resolve("target/daymark/problems.json")).isRegularFile();
        assertThat(folder.resolve("target/daymark/problems.sarif")).isRegularFile();
        assertThat(folder.toFile().list()).containsExactly("target");
    }

    private String run(Path maven, String... arguments) throws IOException, InterruptedException {
        String script = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>(List.of(
                maven.resolve("bin").resolve(script).toString(),
                "-B",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + System.getProperty("daymark.it.repository")));
        command.addAll(List.of(arguments));
        Path log = folder.resolveSibling("maven.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
