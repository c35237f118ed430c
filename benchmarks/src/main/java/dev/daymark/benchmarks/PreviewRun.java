package dev.daymark.benchmarks;

import dev.daymark.ConfigurationPlace;
import dev.daymark.LivePortal;
import dev.daymark.Progress;
import dev.daymark.preview.Preview;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Previews a folder with a configuration, to be measured from a browser. */
public final class PreviewRun {

    private PreviewRun() {}

    /**
     * Runs until the process is ended. Prints the address, then what a user would see.
     *
     * @param arguments the folder and the number of threads
     * @throws IOException when no port is free
     * @throws InterruptedException never
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ConfigurationPlace place = new ConfigurationPlace(Path.of(arguments[0]), Optional.empty(), Map.of());
        LivePortal portal = new LivePortal(
                place,
                place.folder().resolve("cache"),
                Integer.parseInt(arguments[1]),
                Progress.NONE,
                Clock.systemUTC());
        try (Preview preview =
                Preview.start(portal, new Preview.Options(0, false), line -> System.err.println(line.text()))) {
            System.out.println(preview.url());
            preview.await();
        }
    }
}
