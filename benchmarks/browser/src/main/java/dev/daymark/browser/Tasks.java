package dev.daymark.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The longest task of each thread, as a trace of the browser tells of them, and which thread is that of the page. */
final class Tasks {

    /** What names of tasks end with; they differ by version. */
    private static final String TASK = "RunTask";

    /** What the page marks, so that its thread is known. */
    static final String MARK = "thread-of-the-page";

    private static final double MICROSECONDS = 1e6;

    private final CompletableFuture<Void> complete = new CompletableFuture<>();
    private final Map<TraceThread, Double> longest = new HashMap<>();
    private TraceThread page = new TraceThread(0, 0);

    private record TraceThread(int process, int number) {}

    synchronized void see(String event, JsonNode details) {
        if (event.equals("Tracing.dataCollected")) {
            details.get("value").forEach(this::see);
        } else if (event.equals("Tracing.tracingComplete")) {
            complete.complete(null);
        }
    }

    private void see(JsonNode traced) {
        TraceThread thread = new TraceThread(
                traced.path("pid").intValue(), traced.path("tid").intValue());
        String name = traced.path("name").asText();
        if (name.equals(MARK)) {
            page = thread;
        } else if (name.endsWith(TASK) && traced.has("tdur")) {
            longest.merge(thread, traced.get("tdur").doubleValue(), Math::max);
        }
    }

    /** When all has been told. */
    CompletableFuture<Void> complete() {
        return complete;
    }

    /** Seconds of processor time of the longest task of the page. */
    synchronized double longestSeconds() {
        if (!longest.containsKey(page)) {
            throw new BrowserException("The browser does not tell what the page does");
        }
        return longest.get(page) / MICROSECONDS;
    }
}
