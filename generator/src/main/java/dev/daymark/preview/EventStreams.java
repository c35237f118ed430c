package dev.daymark.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The open pages, each with a stream of events. An event is the whole status, so that nothing is lost when a page
 * misses one. Thread-safe.
 */
final class EventStreams {

    /** Only writing tells whether a page is still there. */
    private static final long BETWEEN_SIGNS_OF_LIFE_MILLIS = 3_000;

    /** How soon a page looks for the server when that was gone. */
    private static final String HEAD = "retry: 500\n\n";

    private final Supplier<Status> status;
    private final Map<Object, String> pages = new ConcurrentHashMap<>();
    private long changes;

    EventStreams(Supplier<Status> status) {
        this.status = status;
    }

    /** Tells all pages of the new status. */
    synchronized void statusChanged() {
        changes++;
        notifyAll();
    }

    /** The files of the pages that are open. */
    Collection<String> openPages() {
        return List.copyOf(pages.values());
    }

    /**
     * Serves one stream until the page goes or the server closes.
     *
     * @param page the file of the page that asks for it
     */
    void serve(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        Object stream = new Object();
        pages.put(stream, page);
        try (OutputStream out = exchange.getResponseBody()) {
            send(HEAD, out);
            long told = changes();
            send(event(status.get()), out);
            while (true) {
                long now = changeAfter(told);
                send(now == told ? ":\n\n" : event(status.get()), out);
                told = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server closes");
        } finally {
            pages.remove(stream);
        }
    }

    private synchronized long changes() {
        return changes;
    }

    /** The number of changes when there are more than so many, or after a while. */
    private synchronized long changeAfter(long told) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BETWEEN_SIGNS_OF_LIFE_MILLIS);
        for (long left = end - System.nanoTime(); changes == told && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return changes;
    }

    private static String event(Status status) {
        return "data: " + status.json() + "\n\n";
    }

    private static void send(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
