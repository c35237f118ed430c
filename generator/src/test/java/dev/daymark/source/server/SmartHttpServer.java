package dev.daymark.source.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Git's own {@code http-backend} behind the web server of the JDK: real smart HTTP, with or without a password. */
public final class SmartHttpServer implements AutoCloseable {

    /** What was asked, with the credentials that came along. */
    public record Request(String method, String path, Optional<String> authorization) {}

    /** What is answered instead of git's answer. */
    public interface Fault {
        /** Answers and closes the exchange, or returns false to let git answer. */
        boolean answers(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path root;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Optional<String> password = Optional.empty();
    private volatile Fault fault = exchange -> false;

    private SmartHttpServer(HttpServer server, Path root) {
        this.server = server;
        this.root = root;
    }

    /** Serves all repositories below a folder. */
    public static SmartHttpServer of(Path root) throws IOException {
        return at(0, root);
    }

    /** The same at a port. */
    private static SmartHttpServer at(int port, Path root) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        SmartHttpServer http = new SmartHttpServer(server, root);
        server.setExecutor(http.threads);
        server.createContext("/", http::answer);
        server.start();
        return http;
    }

    /** Another server in the place of this one, after this one was closed. */
    public SmartHttpServer again() throws IOException {
        return at(server.getAddress().getPort(), root);
    }

    /** From now on asks for {@code user:password}. */
    public SmartHttpServer withPassword(String pair) {
        password = Optional.of("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** From now on answers differently. */
    public void fail(Fault with) {
        fault = with;
    }

    /** The address of a path. */
    public String url(String path) {
        return "http://" + authority() + "/" + path;
    }

    /** Host and port. */
    public String authority() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** All requests so far. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Optional<String> authorization =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        requests.add(new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().getPath(), authorization));
        if (fault.answers(exchange)) {
            return;
        }
        if (password.isPresent() && !password.equals(authorization)) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        runBackend(exchange);
    }

    private void runBackend(HttpExchange exchange) throws IOException {
        ProcessBuilder git = new ProcessBuilder("git", "http-backend");
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = git.environment();
        environment.put("GIT_PROJECT_ROOT", root.toString());
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("GIT_CONFIG_COUNT", "2");
        environment.put("GIT_CONFIG_KEY_0", "safe.directory");
        environment.put("GIT_CONFIG_VALUE_0", "*");
        environment.put("GIT_CONFIG_KEY_1", "uploadpack.allowFilter");
        environment.put("GIT_CONFIG_VALUE_1", "true");
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        environment.put(
                "QUERY_STRING",
                Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        header(exchange, "Content-Type").ifPresent(type -> environment.put("CONTENT_TYPE", type));
        header(exchange, "Content-Encoding").ifPresent(coding -> environment.put("HTTP_CONTENT_ENCODING", coding));
        header(exchange, "Git-Protocol").ifPresent(version -> environment.put("GIT_PROTOCOL", version));
        Process backend = git.start();
        try (OutputStream in = backend.getOutputStream()) {
            exchange.getRequestBody().transferTo(in);
        }
        try (InputStream out = backend.getInputStream();
                exchange) {
            int status = 200;
            for (String line = line(out); !line.isEmpty(); line = line(out)) {
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).strip();
                if (line.startsWith("Status:")) {
                    status = Integer.parseInt(value.substring(0, 3));
                } else {
                    exchange.getResponseHeaders().set(line.substring(0, colon), value);
                }
            }
            exchange.sendResponseHeaders(status, 0);
            out.transferTo(exchange.getResponseBody());
        }
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
