package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.forge.PercentCoding;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the web API of one forge. Credentials go to the origin of the API and nowhere else: an address or redirect that
 * leads away from it is refused. Serves one thread.
 */
final class ForgeHttp {

    /** The largest answer; a page of a hundred repositories has about 600 KB. */
    static final int MAX_BYTES = 16 << 20;

    private static final int MAX_REDIRECTS = 3;

    /**
     * What to call.
     *
     * @param api where the API begins, without a trailing slash
     * @param headers what each request says beside its credentials
     * @param timeout of a single request, body included
     */
    record Target(URI api, Map<String, String> headers, Access access, Duration timeout) {}

    /**
     * An answer that is JSON, with its headers.
     *
     * @param kept whether it is an earlier one, of which the forge says that it still holds
     */
    record Answer(Reply reply, JsonNode json, boolean kept) {}

    private final Target target;
    private final HttpClient client;
    private final AnswerStore store;
    private final Pace pace;
    private final Patience patience;
    private final boolean replay;
    private final ForgeFaults faults;

    private ForgeHttp(Target target, AnswerStore store, Pace pace, boolean replay) {
        this.target = target;
        this.store = store;
        this.replay = replay;
        this.faults = new ForgeFaults(target.api.getRawAuthority(), target.access);
        this.pace = pace;
        this.patience = new Patience(pace);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(target.timeout)
                .build();
    }

    /** Asks the forge. */
    static ForgeHttp over(Target target, AnswerStore store, Pace pace) {
        return new ForgeHttp(target, store, pace, false);
    }

    /** Asks nobody: answers as the forge did in the last listing. */
    static ForgeHttp replaying(Target target, AnswerStore store, Pace pace) {
        return new ForgeHttp(target, store, pace, true);
    }

    /** An address of the API: a path with its query, as they are sent. */
    URI address(String path) {
        return URI.create(target.api + path);
    }

    /** A name as one segment of a path. */
    static String segment(String name) {
        return PercentCoding.encode(name).replace("/", "%2F");
    }

    /** What time it is. */
    Instant now() {
        return pace.now();
    }

    /**
     * Reads, with a condition where an earlier answer is kept.
     *
     * @throws ForgeException when the forge does not answer as it should, however often it is asked
     */
    Answer get(URI address) throws IOException {
        Optional<Reply> kept = store.find(address.toString());
        return replay ? replayed(kept) : get(address, kept);
    }

    /** The same without a condition. */
    Answer getAfresh(URI address) throws IOException {
        return get(address, Optional.empty());
    }

    private Answer get(URI address, Optional<Reply> kept) throws IOException {
        return ask(() -> {
            Reply reply = send(address, request(address, kept).GET().build());
            boolean holds = reply.status() == 304 && kept.isPresent();
            return answer(address.toString(), holds ? kept.get() : reply, holds);
        });
    }

    /**
     * Asks a question that has a body.
     *
     * @throws ForgeException when the forge does not answer as it should, however often it is asked
     */
    Answer post(URI address, String body) throws IOException {
        String question = address + "\n" + body;
        if (replay) {
            return replayed(store.find(question));
        }
        return ask(() -> {
            HttpRequest request = request(address, Optional.empty())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            Reply reply = exchange(request);
            patience.heed(reply);
            return answer(question, faults.checkedOfGraph(address, reply), false);
        });
    }

    private Answer answer(String question, Reply reply, boolean kept) throws ForgeException {
        Answer answer = new Answer(reply, faults.json(reply), kept);
        store.keep(question, reply);
        return answer;
    }

    private Answer replayed(Optional<Reply> kept) throws ForgeException {
        Reply reply = kept.orElseThrow(faults::unanswered);
        return new Answer(reply, faults.json(reply), false);
    }

    private interface Attempt {
        Answer make() throws IOException;
    }

    private Answer ask(Attempt attempt) throws IOException {
        for (int number = 1; ; number++) {
            if (!patience.awaitTurn()) {
                throw faults.limited();
            }
            try {
                return attempt.make();
            } catch (ForgeException e) {
                if (!patience.awaitAttempt(e.reason(), number)) {
                    throw e;
                }
            }
        }
    }

    /** Sends a request, and follows where it is redirected within the same origin. */
    private Reply send(URI address, HttpRequest first) throws IOException {
        HttpRequest request = first;
        for (int redirects = 0; ; redirects++) {
            Reply reply = exchange(request);
            patience.heed(reply);
            Optional<String> location = reply.header("Location");
            if (reply.status() < 301 || reply.status() > 308 || reply.status() == 304 || location.isEmpty()) {
                return reply.status() == 304 ? reply : faults.checked(address, reply);
            }
            if (redirects == MAX_REDIRECTS) {
                throw faults.circles();
            }
            request = HttpRequest.newBuilder(request, (name, value) -> true)
                    .uri(within(request.uri(), location.get()))
                    .build();
        }
    }

    /**
     * An address that an answer names, if it is one of this API.
     *
     * @throws ForgeException when it leads elsewhere, where credentials have no business
     */
    URI within(URI base, String reference) throws ForgeException {
        URI address;
        try {
            address = base.resolve(reference);
        } catch (IllegalArgumentException e) {
            throw faults.noAddress();
        }
        boolean same = target.api.getScheme().equalsIgnoreCase(address.getScheme())
                && target.api.getRawAuthority().equalsIgnoreCase(address.getRawAuthority());
        if (!same) {
            throw faults.elsewhere();
        }
        return address;
    }

    private HttpRequest.Builder request(URI address, Optional<Reply> kept) throws ForgeException {
        HttpRequest.Builder request = HttpRequest.newBuilder(within(target.api, address.toString()));
        request.header("User-Agent", "daymark");
        target.headers.forEach(request::header);
        target.access.authorization().ifPresent(value -> request.header("Authorization", value));
        kept.flatMap(reply -> reply.header("ETag")).ifPresent(tag -> request.header("If-None-Match", tag));
        kept.flatMap(reply -> reply.header("Last-Modified"))
                .ifPresent(date -> request.header("If-Modified-Since", date));
        return request;
    }

    private Reply exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new LimitedBody(MAX_BYTES));
        try {
            HttpResponse<byte[]> response = answer.get(target.timeout.toMillis(), TimeUnit.MILLISECONDS);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            return new Reply(response.statusCode(), headers, response.body());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + faults.host());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw faults.broken("does not answer in time");
        } catch (ExecutionException e) {
            throw faults.unreachable(e.getCause() == null ? e : e.getCause());
        }
    }

    /** An answer that is JSON but not what was asked for. */
    ForgeException malformed(String what) {
        return faults.malformed(what);
    }

    /** An answer that says no in its own words. */
    ForgeException refused(String message) {
        return faults.refused(message);
    }
}
