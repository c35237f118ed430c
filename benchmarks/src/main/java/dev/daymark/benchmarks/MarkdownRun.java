package dev.daymark.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes HTML of the same files with several libraries in turn, in one warm process. Prints processor time as ratios. */
public final class MarkdownRun {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MarkdownRun() {}

    /**
     * Runs all rounds.
     *
     * @param arguments the folder of the files, and the number of rounds; the first half of them warms up
     * @throws IOException when the folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> pages = pages(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        List<MarkdownLibrary> libraries = MarkdownLibrary.all();
        List<List<Long>> times =
                libraries.stream().<List<Long>>map(any -> new ArrayList<>()).toList();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < libraries.size(); i++) {
                int turn = (i + round) % libraries.size();
                long time = time(libraries.get(turn), pages);
                if (round >= rounds / 2) {
                    times.get(turn).add(time);
                }
            }
        }
        int characters = pages.stream().mapToInt(String::length).sum();
        System.out.println(pages.size() + " pages, " + characters + " characters");
        double first = Medians.of(times.get(0));
        for (int i = 0; i < libraries.size(); i++) {
            double median = Medians.of(times.get(i));
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %8.3f ms a page, Daymark : this %5.2f%n",
                    libraries.get(i).name(),
                    median / 1e6 / pages.size(),
                    first / median);
        }
    }

    private static List<String> pages(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
        List<String> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static long time(MarkdownLibrary library, List<String> pages) {
        long length = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (String page : pages) {
            length += library.html().apply(page).length();
        }
        long time = THREADS.getCurrentThreadCpuTime() - start;
        if (length < pages.size()) {
            throw new IllegalStateException(library.name() + " made nothing");
        }
        return time;
    }
}
