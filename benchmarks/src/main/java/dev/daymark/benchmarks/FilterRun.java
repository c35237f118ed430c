package dev.daymark.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.StreamSupport;

/** Types into the filter of the catalog, and measures in the browser how long each key takes. */
public final class FilterRun {

    private static final List<String> WORDS = List.of("service-42", "api", "team-7 kafka", "database", "nothing");

    /** A key has been dealt with when its scripts have run, and is seen when the frame after that has been drawn. */
    private static final String WATCH = """
            globalThis.times = [];
            let begun;
            addEventListener('input', () => { begun = performance.now(); }, true);
            addEventListener('input', () => {
              const from = begun, dealt = performance.now() - from;
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => times.push([dealt, performance.now() - from]);
                port2.postMessage(0);
              });
            });
            """;

    private FilterRun() {}

    /**
     * Runs once and prints the times.
     *
     * @param arguments the folder of a portal with its configuration, and the number of keys
     * @throws IOException when something cannot be read
     * @throws ConfigurationException when the configuration has mistakes
     */
    public static void main(String[] arguments) throws IOException, ConfigurationException {
        ConfigurationPlace place = new ConfigurationPlace(Path.of(arguments[0]), Optional.empty(), Map.of());
        int threads = Runtime.getRuntime().availableProcessors();
        LivePortal portal =
                new LivePortal(place, place.folder().resolve("cache"), threads, Progress.NONE, Clock.systemUTC());
        try (StaticHost host = StaticHost.of(portal.build(Set.of(), watched -> {})::read);
                Chromium browser = Chromium.start();
                Tab tab = browser.openTab()) {
            tab.open(host.url() + "catalog/index.html");
            tab.evaluate("Daymark.catalog(() => {}).then(() => Daymark.describe(() => {})).then(() => true)");
            System.out.println(tab.evaluate("document.querySelector('[data-count]').textContent")
                    .asText());
            tab.evaluate(WATCH + "document.querySelector('[data-q]').focus()");
            List<String> keys = keys(Integer.parseInt(arguments[1]));
            for (int i = 0; i < keys.size(); i++) {
                tab.press(keys.get(i));
                tab.until("times.length > " + i);
            }
            JsonNode times = tab.evaluate("times");
            print("scripts", times, 0);
            print("seen", times, 1);
        }
    }

    /** Words typed, and taken back letter by letter. */
    private static List<String> keys(int count) {
        List<String> keys = new ArrayList<>();
        for (int word = 0; keys.size() < count; word++) {
            String[] letters = WORDS.get(word % WORDS.size()).split("");
            keys.addAll(List.of(letters));
            for (int i = 0; i < letters.length; i++) {
                keys.add("Backspace");
            }
        }
        return keys.subList(0, count);
    }

    private static void print(String what, JsonNode times, int column) {
        Spread.print(
                what + ", ms", StreamSupport.stream(times.spliterator(), false).mapToDouble(time -> time.get(column)
                        .asDouble()));
    }
}
