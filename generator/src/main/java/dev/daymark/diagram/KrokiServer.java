package dev.daymark.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A server with the interface of Kroki: the text is posted to {@code <address>/<language>/svg}. No redirect is followed.
 *
 * @param address without a slash at its end
 */
record KrokiServer(String address, HttpClient client) implements Tool {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    static KrokiServer at(String url) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return new KrokiServer(url.replaceFirst("/+$", ""), client);
    }

    @Override
    public byte[] draw(String language, String text) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/" + language + "/svg"))
                .timeout(TIME)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Accept", "image/svg+xml")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = response.body()) {
            byte[] svg = body.readNBytes(MAX_BYTES + 1);
            if (response.statusCode() != 200) {
                throw new IOException("the server answered with status " + response.statusCode());
            }
            if (svg.length > MAX_BYTES) {
                throw new IOException("the drawing has more than " + MAX_BYTES + " bytes");
            }
            return svg;
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while drawing");
        } catch (IOException e) {
            throw new UnavailableException("the server does not answer");
        }
    }
}
