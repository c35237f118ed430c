package dev.daymark.benchmarks;

import dev.daymark.BuildReport;
import dev.daymark.Daymark;
import dev.daymark.Progress;
import dev.daymark.config.Configuration;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Reads, validates and relates the descriptors of an organisation in one process, to be timed from outside. */
public final class CatalogRun {

    private CatalogRun() {}

    /**
     * Runs once.
     *
     * @param arguments the folder of repositories and the number of threads
     * @throws IOException when the folder cannot be read
     * @throws ConfigurationException never: the configuration is made here
     */
    public static void main(String[] arguments) throws IOException, ConfigurationException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Configuration configuration =
                new ConfigurationReader(Map.of()).read("sources: [{directory: .}]\n", "daymark.yaml");
        int threads = Integer.parseInt(arguments[1]);
        BuildReport report = new Daymark(
                        configuration, folder, folder.resolve(".cache"), threads, Progress.NONE, Clock.systemUTC())
                .validate();
        System.out.println(report.entities() + " entities, " + report.problems().size() + " problems");
    }
}
