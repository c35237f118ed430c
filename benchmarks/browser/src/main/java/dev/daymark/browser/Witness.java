package dev.daymark.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sees what a tab asks for and complains about. */
public final class Witness {

    private final List<Request> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private CompletableFuture<Void> load = new CompletableFuture<>();

    private record Request(String id, String url) {}

    Witness() {}

    /** The addresses asked for, in order; data addresses, and what a content policy stopped, ask nobody and are left out. */
    public synchronized List<String> requests() {
        return requests.stream().map(Request::url).toList();
    }

    /** Errors and warnings: of scripts, of the console, of loading, and of the content policy. */
    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Calls of functions that were {@linkplain Tab#plant planted}, and dialogs that pages opened. */
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    /** Forgets what was seen. */
    public synchronized void forget() {
        calls.clear();
        requests.clear();
        complaints.clear();
    }

    synchronized CompletableFuture<Void> nextLoad() {
        load = new CompletableFuture<>();
        return load;
    }

    synchronized void see(String event, JsonNode details) {
        switch (event) {
            case "Page.loadEventFired" -> load.complete(null);
            case "Network.requestWillBeSent" -> {
                String url = details.path("request").path("url").asText();
                if (!url.startsWith("data:")) {
                    requests.add(new Request(details.path("requestId").asText(), url));
                }
            }
            case "Network.loadingFailed" -> {
                if (details.path("blockedReason").asText().equals("csp")) {
                    requests.removeIf(request ->
                            request.id().equals(details.path("requestId").asText()));
                }
            }
            case "Runtime.bindingCalled" ->
                calls.add(details.path("name").asText() + "("
                        + details.path("payload").asText() + ")");
            case "Page.javascriptDialogOpening" ->
                calls.add(details.path("type").asText() + "("
                        + details.path("message").asText() + ")");
            case "Network.webSocketCreated" ->
                requests.add(new Request(
                        details.path("requestId").asText(), details.path("url").asText()));
            case "Runtime.exceptionThrown" -> {
                JsonNode thrown = details.path("exceptionDetails");
                complaints.add(thrown.path("text").asText() + " "
                        + thrown.path("exception").path("description").asText());
            }
            case "Runtime.consoleAPICalled" -> {
                String type = details.path("type").asText();
                if (List.of("error", "warning", "assert").contains(type)) {
                    complaints.add("console." + type + ": " + details.path("args"));
                }
            }
            case "Log.entryAdded" -> {
                JsonNode entry = details.path("entry");
                if (List.of("error", "warning").contains(entry.path("level").asText())) {
                    complaints.add(entry.path("source").asText() + ": "
                            + entry.path("text").asText() + " "
                            + entry.path("url").asText());
                }
            }
            default -> {
                // Of no interest.
            }
        }
    }
}
