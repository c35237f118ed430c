package dev.daymark.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain web server for a folder, on this machine only: what any host of static files does, and nothing more. */
public final class StaticHost implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    private static final String MISSING = "404.html";

    private final Content content;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    /** Where the files are. */
    public interface Content {

        /**
         * Reads one.
         *
         * @param path from the root, such as {@code teams/index.html}
         * @return empty when there is no such file
         */
        Optional<byte[]> read(String path) throws IOException;
    }

    private StaticHost(Content content, HttpServer server) {
        this.content = content;
        this.server = server;
    }

    /**
     * Begins to serve a folder.
     *
     * @throws IOException when no port is free
     */
    public static StaticHost of(Path root) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        return of(path -> read(folder, path));
    }

    /**
     * Begins to serve files from wherever they are.
     *
     * @throws IOException when no port is free
     */
    public static StaticHost of(Content content) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StaticHost host = new StaticHost(content, server);
        server.createContext("/", host::answer);
        server.setExecutor(host.threads);
        server.start();
        return host;
    }

    /** The address of the folder, with a slash at the end. */
    public String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath().substring(1);
            String path = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
            Optional<byte[]> found = content.read(path);
            byte[] answer =
                    found.isPresent() ? found.get() : content.read(MISSING).orElse(new byte[0]);
            exchange.getResponseHeaders().set("Content-Type", type(found.isPresent() ? path : MISSING));
            exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Optional<byte[]> read(Path root, String path) throws IOException {
        Path file = root.resolve(path).normalize();
        boolean found = file.startsWith(root) && Files.isRegularFile(file);
        return found ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
