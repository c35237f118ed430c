package dev.daymark.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server that this machine alone can reach. */
final class PreviewServer implements AutoCloseable {

    private static final String NO_DELAY = "sun.net.httpserver.nodelay";
    private static final int PORTS_TO_TRY = 50;
    private static final int HIGHEST_PORT = 65_535;

    private final HttpServer server;
    private final ExecutorService threads;

    private PreviewServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Answers a request. */
    interface Answers {
        void answer(HttpExchange exchange) throws IOException;
    }

    /**
     * Takes a port. Requests wait until {@link #start}.
     *
     * @param port the first to try; 0 for any that is free
     * @throws IOException when none can be taken
     */
    static PreviewServer bind(int port, Answers answers) throws IOException {
        AtomicInteger count = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "daymark-preview-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            HttpServer server = bind(port);
            server.setExecutor(threads);
            server.createContext("/", exchange -> {
                try (exchange) {
                    Headers headers = exchange.getResponseHeaders();
                    headers.set("Cache-Control", "no-store");
                    headers.set("X-Content-Type-Options", "nosniff");
                    // Other sites may neither show nor load what is here.
                    headers.set("Cross-Origin-Resource-Policy", "same-origin");
                    answers.answer(exchange);
                }
            });
            return new PreviewServer(server, threads);
        } catch (IOException | RuntimeException e) {
            threads.shutdownNow();
            throw e;
        }
    }

    private static HttpServer bind(int port) throws IOException {
        // Else the platform's server holds every small file back for 40 ms, until the head has been acknowledged.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        InetAddress loopback = InetAddress.getLoopbackAddress();
        for (int next = port; ; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, next), 0);
            } catch (BindException e) {
                if (next >= port + PORTS_TO_TRY || next >= HIGHEST_PORT) {
                    throw e;
                }
            }
        }
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
