package dev.daymark.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Maven that runs the plugin as a user's would. */
record InstalledMaven(Path home) {

    /** Coordinates of the plugin, to be followed by the name of a goal. */
    static final String PLUGIN = "dev.daymark:daymark-maven-plugin:" + System.getProperty("daymark.version") + ":";

    /** The Maven of this build, the oldest that is supported, and the next one. */
    static Stream<InstalledMaven> all() throws IOException {
        List<InstalledMaven> all = new ArrayList<>();
        all.add(new InstalledMaven(Path.of(System.getProperty("daymark.it.maven"))));
        try (Stream<Path> others = Files.list(Path.of(System.getProperty("daymark.it.mavens")))) {
            others.sorted().map(InstalledMaven::new).forEach(all::add);
        }
        return all.stream();
    }

    /**
     * Starts it.
     *
     * @param folder where it runs
     * @param log where it writes
     */
    Process start(Path folder, Path log, String... arguments) throws IOException {
        Path settings = Files.writeString(
                log.resolveSibling("settings.xml"),
                Files.readString(Path.of("src/it/settings.xml"))
                        .replace(
                                "@localRepositoryUrl@",
                                Path.of(System.getProperty("daymark.it.fetched"))
                                        .toUri()
                                        .toString()));
        String script = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin").resolve(script).toString(),
                "-B",
                "-s",
                settings.toString(),
                "-Ddaymark.cache=" + log.resolveSibling("cache"),
                "-Dmaven.repo.local=" + System.getProperty("daymark.it.repository")));
        command.addAll(List.of(arguments));
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // It ends before a better compiler has paid for itself.
        maven.environment().merge("MAVEN_OPTS", "-XX:TieredStopAtLevel=1", (given, ours) -> given + " " + ours);
        return maven.start();
    }
}
