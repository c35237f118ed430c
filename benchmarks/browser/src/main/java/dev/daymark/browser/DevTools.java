package dev.daymark.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The Chrome DevTools Protocol: commands with their answers, and events of the sessions that listen. */
final class DevTools implements AutoCloseable {

    /** The session of commands to the browser as a whole. */
    static final String BROWSER = "";

    /** No page of ours takes this long; a browser that does has hung. */
    static final long PATIENCE_SECONDS = 60;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;

    DevTools(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Messages())
                .join();
    }

    /** Has the events of a session told, by method and parameters, on a thread that must not wait. */
    void listen(String session, BiConsumer<String, JsonNode> listener) {
        listeners.put(session, listener);
    }

    void forget(String session) {
        listeners.remove(session);
    }

    /** Sends a command and waits for its answer. */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        return await(send(session, method, parameters));
    }

    /** Sends a command; commands are carried out in the order in which they are sent. */
    CompletableFuture<JsonNode> send(String session, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, ?> message = session.equals(BROWSER)
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "sessionId", session, "method", method, "params", parameters);
        try {
            String text = JSON.writeValueAsString(message);
            synchronized (socket) {
                socket.sendText(text, true).join();
            }
        } catch (JsonProcessingException | CompletionException e) {
            throw new BrowserException(method + " cannot be sent", e);
        }
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof BrowserException refused
                    ? refused
                    : new BrowserException("the browser does not answer", e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void receive(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.get("id").intValue());
            if (answer != null && message.has("error")) {
                answer.completeExceptionally(new BrowserException(
                        message.path("error").path("message").asText()));
            } else if (answer != null) {
                answer.complete(message.path("result"));
            }
            return;
        }
        BiConsumer<String, JsonNode> listener =
                listeners.get(message.path("sessionId").asText(BROWSER));
        if (listener != null) {
            listener.accept(message.path("method").asText(), message.path("params"));
        }
    }

    private final class Messages implements WebSocket.Listener {

        private final StringBuilder begun = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                String whole = begun.toString();
                begun.setLength(0);
                try {
                    receive(JSON.readTree(whole));
                } catch (JsonProcessingException e) {
                    throw new BrowserException("not a message of the protocol: " + whole, e);
                }
            }
            from.request(1);
            return null;
        }
    }
}
