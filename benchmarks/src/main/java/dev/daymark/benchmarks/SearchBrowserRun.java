package dev.daymark.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.daymark.ConfigurationPlace;
import dev.daymark.LivePortal;
import dev.daymark.Progress;
import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import dev.daymark.config.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types queries into the search dialog, each in a browser that knows nothing yet, and measures there. */
public final class SearchBrowserRun {

    /** The time from each input until its results are drawn, and the longest task since the dialog was opened. */
    private static final String WATCH = """
            globalThis.times = [];
            globalThis.longest = 0;
            const list = document.getElementById(document.querySelector('#find input[role=combobox]').getAttribute('aria-controls'));
            let begun = 0;
            addEventListener('input', () => { begun = performance.now(); }, true);
            new MutationObserver(() => {
              if (!begun) return;
              const from = begun;
              begun = 0;
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => times.push(performance.now() - from);
                port2.postMessage(0);
              });
            }).observe(list, { childList: true });
            new PerformanceObserver(tasks => tasks.getEntries().forEach(({ duration }) => { longest = Math.max(longest, duration); })).observe({ type: 'longtask' });
            """;

    private final List<Double> bytes = new ArrayList<>();
    private final List<Double> requests = new ArrayList<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> next = new ArrayList<>();
    private final List<Double> firstWork = new ArrayList<>();
    private final List<Double> nextWork = new ArrayList<>();
    private final List<Double> longest = new ArrayList<>();
    private final List<Double> longestWork = new ArrayList<>();

    private SearchBrowserRun() {}

    /**
     * Runs once and prints what was measured.
     *
     * @param arguments the folder of a portal with its configuration, and that of documents with their queries and files
     * @throws IOException when something cannot be read
     * @throws ConfigurationException when the configuration has mistakes
     */
    public static void main(String[] arguments) throws IOException, ConfigurationException {
        Path documents = Path.of(arguments[1]);
        JsonNode queries =
                new JsonMapper().readTree(documents.resolve("queries.json").toFile());
        ConfigurationPlace place = new ConfigurationPlace(Path.of(arguments[0]), Optional.empty(), Map.of());
        LivePortal portal = new LivePortal(place, place.folder().resolve("cache"), 2, Progress.NONE, Clock.systemUTC());
        Served served = new Served(portal.build(Set.of(), watched -> {})::read, documents.resolve("site"));
        SearchBrowserRun run = new SearchBrowserRun();
        try (StaticHost host = StaticHost.of(served);
                Chromium browser = Chromium.start()) {
            for (JsonNode query : queries) {
                try (Tab tab = browser.openTab()) {
                    run.ask(tab, host.url(), query.get("text").asText(), served);
                }
            }
        }
        run.print();
    }

    private void ask(Tab tab, String url, String query, Served served) {
        tab.open(url + "index.html");
        served.forget();
        longestWork.add(1000 * tab.longestTaskSeconds(() -> find(tab, query, served)));
        JsonNode times = tab.evaluate("times");
        first.add(times.get(0).asDouble());
        next.add(times.get(1).asDouble());
        next.add(times.get(2).asDouble());
        longest.add(tab.evaluate("longest").asDouble());
    }

    private void find(Tab tab, String query, Served served) {
        tab.press("/");
        tab.until("Daymark.ask && document.querySelector('#find [role=option]')");
        tab.evaluate("{" + WATCH + "}");
        firstWork.add(work(tab, 1, () -> tab.type(query)));
        bytes.add((double) served.bytes());
        requests.add((double) served.requests());
        nextWork.add(work(tab, 2, () -> tab.press("Backspace")));
        nextWork.add(work(tab, 3, () -> tab.type(query.substring(query.length() - 1))));
    }

    /** Milliseconds of the page's processor time from a key until its results are drawn, all tasks together. */
    private static double work(Tab tab, int results, Runnable key) {
        double before = tab.busySeconds();
        key.run();
        tab.until("times.length === " + results);
        return 1000 * (tab.busySeconds() - before);
    }

    private void print() {
        print("bytes until the first answer, compressed", bytes);
        print("requests until the first answer", requests);
        print("ms from the first key to results", first);
        print("ms from later keys to results", next);
        print("ms of the page's processor time for the first key, all tasks", firstWork);
        print("ms of the page's processor time for a later key, all tasks", nextWork);
        print("ms of the longest task, 0 when none took 50", longest);
        print("ms of the page's processor time for the longest task, from the opening of the dialog", longestWork);
    }

    private static void print(String what, List<Double> measured) {
        Spread.print(what, measured.stream().mapToDouble(Double::doubleValue));
    }
}
