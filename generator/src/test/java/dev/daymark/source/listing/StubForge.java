package dev.daymark.source.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A web server on loopback that answers as a forge does, has the faults that it is given, and remembers what it was asked. */
final class StubForge implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<Request, StubReply>> routes = new LinkedHashMap<>();
    private final Deque<StubReply> faults = new ArrayDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closing = new CountDownLatch(1);

    StubForge() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * A request as it came.
     *
     * @param path decoded no further than it was sent
     * @param query by name, decoded
     */
    record Request(String method, String path, Map<String, String> query, Map<String, String> headers, String body) {

        int number(String name, int fallback) {
            return Integer.parseInt(query.getOrDefault(name, String.valueOf(fallback)));
        }
    }

    /** Answers the requests of a path, as it is sent. */
    StubForge route(String path, Function<Request, StubReply> reply) {
        routes.put(path, reply);
        return this;
    }

    /** Answers the next request in this way, whatever it asks. */
    StubForge fault(StubReply... replies) {
        faults.addAll(List.of(replies));
        return this;
    }

    /** Answers all requests from now on in this way. */
    void alwaysFault(StubReply reply) {
        routes.replaceAll((path, route) -> request -> reply);
    }

    URI url() {
        return URI.create("http://" + host());
    }

    String host() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** What was asked since the last call. */
    List<Request> requests() {
        synchronized (requests) {
            List<Request> all = List.copyOf(requests);
            requests.clear();
            return all;
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = request(exchange);
        requests.add(request);
        StubReply reply = faults.isEmpty() ? answer(request) : faults.remove();
        try (exchange) {
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = reply.body().getBytes(UTF_8);
            if (reply.kind() == StubReply.Kind.NEVER) {
                closing.await();
            } else if (reply.kind() == StubReply.Kind.TRUNCATED) {
                exchange.sendResponseHeaders(reply.status(), body.length + 100L);
                exchange.getResponseBody().write(body);
                exchange.getResponseBody().flush();
            } else if (reply.kind() == StubReply.Kind.STALLED) {
                exchange.sendResponseHeaders(reply.status(), body.length + 100L);
                exchange.getResponseBody().write(body);
                exchange.getResponseBody().flush();
                closing.await();
            } else {
                exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private StubReply answer(Request request) {
        Function<Request, StubReply> route = routes.get(request.path);
        StubReply reply =
                route == null ? StubReply.json("{\"message\":\"Not Found\"}").withStatus(404) : route.apply(request);
        String tag = reply.headers().get("ETag");
        return tag != null && tag.equals(request.headers.get("If-None-Match"))
                ? new StubReply(StubReply.Kind.WHOLE, 304, reply.headers(), "")
                : reply;
    }

    private static Request request(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        Map<String, String> query = new LinkedHashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        if (raw != null) {
            for (String pair : raw.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], java.net.URLDecoder.decode(parts[1], UTF_8));
            }
        }
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query,
                headers,
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
