package dev.daymark.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.daymark.Daymark;
import dev.daymark.Progress;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whole portals of one repository with documentation, of several sizes in turn, in one warm process. Prints what a page
 * costs above a portal with a single page: processor time, and bytes of all that is written.
 */
public final class DocsRun {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private DocsRun() {}

    /**
     * Runs all rounds.
     *
     * @param arguments a folder to work in; the shape of the sets; the number of rounds, of which the first third warms
     *     up; and how many pages each set has
     * @throws IOException when the folder cannot be written
     * @throws ConfigurationException never: the configuration is made here
     */
    public static void main(String[] arguments) throws IOException, ConfigurationException {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        Manual.Shape shape = Manual.Shape.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        int rounds = Integer.parseInt(arguments[2]);
        List<Integer> sizes = new ArrayList<>(List.of(1));
        Stream.of(arguments).skip(3).map(Integer::valueOf).forEach(sizes::add);
        List<List<Long>> times =
                sizes.stream().<List<Long>>map(any -> new ArrayList<>()).toList();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < sizes.size(); i++) {
                long time = time(folder(work, shape, sizes.get(i)));
                if (round >= rounds / 3) {
                    times.get(i).add(time);
                }
            }
        }
        for (int i = 1; i < sizes.size(); i++) {
            double time = Medians.of(times.get(i)) - Medians.of(times.get(0));
            long bytes = size(folder(work, shape, sizes.get(i))) - size(folder(work, shape, 1));
            System.out.printf(
                    Locale.ROOT,
                    "%6d pages: %8.1f ms in all, %6.2f ms and %6d bytes for each more%n",
                    sizes.get(i),
                    time / 1e6,
                    time / 1e6 / (sizes.get(i) - 1),
                    bytes / (sizes.get(i) - 1));
        }
    }

    private static Path folder(Path work, Manual.Shape shape, int pages) throws IOException {
        Path folder = work.resolve(shape.name().toLowerCase(Locale.ROOT) + "-" + pages);
        if (!Files.exists(folder)) {
            Manual.write(folder.resolve("repositories"), pages, shape);
        }
        return folder;
    }

    private static long time(Path folder) throws IOException, ConfigurationException {
        long start = SYSTEM.getProcessCpuTime();
        new Daymark(
                        new ConfigurationReader(Map.of())
                                .read("sources: [{directory: repositories}]\n", "daymark.yaml"),
                        folder,
                        folder.resolve("cache"),
                        1,
                        Progress.NONE,
                        Clock.systemUTC())
                .generate(folder.resolve("portal"));
        return SYSTEM.getProcessCpuTime() - start;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("portal"))) {
            return all.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
