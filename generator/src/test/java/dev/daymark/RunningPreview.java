package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.daymark.preview.Preview;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A preview as a browser has it: pages, and the stream of events of one open page. */
final class RunningPreview implements AutoCloseable {

    private static final int DEADLINE_SECONDS = 60;

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Preview preview;

    private RunningPreview(Path folder, int port, Progress progress) throws IOException {
        ConfigurationPlace configuration = new ConfigurationPlace(folder, Optional.empty(), Map.of());
        LivePortal portal = new LivePortal(configuration, folder.resolve("cache"), 2, progress, Clock.systemUTC());
        preview = Preview.start(
                portal, new Preview.Options(port, false), line -> log.add(line.severity() + " " + line.text()));
    }

    /** Built for the first time, with a page open. */
    static RunningPreview open(Path folder, String page) throws Exception {
        RunningPreview preview = at(folder, 0);
        preview.listen(page);
        return preview;
    }

    /** Built for the first time. */
    static RunningPreview at(Path folder, int port) throws Exception {
        RunningPreview preview = new RunningPreview(folder, port, Progress.NONE);
        try (Stream<String> lines = preview.events("/").body()) {
            assertThat(lines.anyMatch(line -> line.startsWith("data: ") && !line.contains("\"stage\"")))
                    .isTrue();
        }
        return preview;
    }

    /** With a page open, in the middle of its first build. */
    static RunningPreview building(Path folder, String page, Progress progress) throws Exception {
        RunningPreview preview = new RunningPreview(folder, 0, progress);
        preview.listen(page);
        return preview;
    }

    URI url() {
        return preview.url();
    }

    /** What was told in the terminal. */
    List<String> log() {
        return log;
    }

    private void listen(String page) throws Exception {
        HttpResponse<Stream<String>> response = events(page);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
        ObjectMapper mapper = new ObjectMapper();
        Thread reader = new Thread(() -> {
            try (Stream<String> lines = response.body()) {
                lines.filter(line -> line.startsWith("data: ")).forEach(line -> {
                    try {
                        events.add(mapper.readTree(line.substring("data: ".length())));
                    } catch (IOException e) {
                        throw new IllegalStateException(line, e);
                    }
                });
            } catch (RuntimeException e) {
                // The server has closed.
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private HttpResponse<Stream<String>> events(String page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url().resolve("/__daymark/events?" + page))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofLines());
    }

    /** The next event that is as wanted; others before it are passed over. */
    JsonNode event(Predicate<JsonNode> wanted) throws InterruptedException {
        StringBuilder passed = new StringBuilder();
        for (JsonNode event = next(); event != null; event = next()) {
            if (wanted.test(event)) {
                return event;
            }
            passed.append('\n').append(event);
        }
        throw new AssertionError("no such event, only" + passed + "\n" + String.join("\n", log));
    }

    private JsonNode next() throws InterruptedException {
        return events.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits until a page holds a text, looking again whenever there is an event. */
    void awaitText(String path, String text) throws Exception {
        if (!text(path).contains(text)) {
            event(any -> {
                try {
                    return text(path).contains(text);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    /** Waits for another version of the site than the one that a page shows. */
    JsonNode awaitVersionAfter(String version) throws InterruptedException {
        return event(event -> !event.path("version").asText().equals(version));
    }

    /** The version of the site that the first event names. */
    String version() throws InterruptedException {
        return event(any -> true).path("version").asText();
    }

    String text(String path) throws Exception {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> get(String path) throws Exception {
        return send("GET", path);
    }

    HttpResponse<byte[]> send(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends bytes that no client would, and reads all that comes back. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), url().getPort())) {
            socket.setSoTimeout(DEADLINE_SECONDS * 1000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        preview.close();
    }

    static boolean waiting(JsonNode event) {
        return event.has("stage");
    }

    static boolean failed(JsonNode event) {
        return event.has("failure");
    }
}
