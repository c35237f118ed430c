package dev.daymark.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sees what a tab asks for and complains about. */
public final class Witness {

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private CompletableFuture<Void> load = new CompletableFuture<>();

    Witness() {}

    /** The addresses asked for, in order; data addresses, which ask nobody, are left out. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Errors and warnings: of scripts, of the console, of loading, and of the content policy. */
    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Forgets what was seen. */
    public synchronized void forget() {
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
                    requests.add(url);
                }
            }
            case "Network.webSocketCreated" -> requests.add(details.path("url").asText());
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
