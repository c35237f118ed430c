package dev.daymark;

import dev.daymark.config.ConfigurationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds portals in a process of its own, which can be stopped and killed at any step. */
final class BuildProcess implements AutoCloseable {

    private static final String STEP = "step";
    private static final String DONE = "done";

    private final Process process;
    private final PrintWriter asked;
    private final BufferedReader told;

    /**
     * Starts a process that waits to be asked.
     *
     * @param wrapper a command that starts the rest of its arguments; may be empty
     */
    BuildProcess(String configuration, Path folder, List<String> wrapper) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xss2m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildProcess.class.getName()));
        command.addAll(List.of(configuration, folder.toString()));
        process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        asked = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
        told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Begins a build of the folder {@code portal}, and returns after so many steps or when it is done. */
    void begin(String cache, int steps) throws IOException {
        asked.println(cache);
        for (int step = 0; step < steps && STEP.equals(told.readLine()); step++) {}
    }

    /** Waits until the build is done. */
    void finish() throws IOException {
        String line = told.readLine();
        while (STEP.equals(line)) {
            line = told.readLine();
        }
        if (!DONE.equals(line)) {
            throw new IOException("the build ended: " + line);
        }
    }

    /** Lets the process do nothing until it may go on: what it has left on the disk is what a kill would leave. */
    void stop() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        String pid = String.valueOf(process.pid());
        if (new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor() != 0) {
            throw new IOException("no process " + pid);
        }
    }

    /** Kills the process, and tells how it ended: 128 and the number of the signal. */
    int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    /** Waits for the end of a process that cannot build. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** A build for each line: the cache. */
    public static void main(String[] arguments) throws IOException, ConfigurationException {
        Path folder = Path.of(arguments[1]);
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String cache = asked.readLine(); cache != null; cache = asked.readLine()) {
            RemoteOrganisation.daymark(arguments[0], folder.resolve(cache), told(() -> System.out.println(STEP)))
                    .generate(folder.resolve("portal"));
            System.out.println(DONE);
        }
    }

    /** Hears each step of a build. */
    static Progress told(Runnable step) {
        return name -> {
            step.run();
            return new Progress.Phase() {
                @Override
                public void advance(long done, long total) {
                    step.run();
                }

                @Override
                public void end(long count, String things) {
                    step.run();
                }
            };
        };
    }
}
