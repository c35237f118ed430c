package dev.daymark.benchmarks;

import dev.daymark.Daymark;
import dev.daymark.Progress;
import dev.daymark.config.ConfigurationReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Builds a portal once, and prints what was done. */
public final class PortalRun {

    private PortalRun() {}

    /**
     * Runs once.
     *
     * @param arguments the folder of {@code daymark.yaml}, of the portal, and of what is kept
     * @throws Exception when the portal cannot be built
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Daymark daymark = new Daymark(
                new ConfigurationReader(Map.of()).read(folder.resolve("daymark.yaml")),
                folder,
                Path.of(arguments[2]),
                2,
                Progress.NONE,
                Clock.systemUTC());
        System.out.println("    " + daymark.generate(Path.of(arguments[1])).work());
    }
}
