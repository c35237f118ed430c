package dev.daymark.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a site that somebody has published: in a folder, or below a web address. */
public sealed interface PublishedSite {

    /** Larger files are refused. */
    int MAX_BYTES = 256 << 20;

    /**
     * A site.
     *
     * @param place an http or https address, or a folder
     * @param folder where a relative folder begins
     * @throws IllegalArgumentException when it is neither an address nor a path
     */
    static PublishedSite at(String place, Path folder) {
        return isAddress(place)
                ? Hosted.at(URI.create(withoutUser(place.endsWith("/") ? place : place + "/")))
                : new Unpacked(folder.resolve(place));
    }

    /** Whether a place is a web address. */
    static boolean isAddress(String place) {
        return Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE)
                .matcher(place)
                .find();
    }

    /** A place without name and password of a user, which are sent nowhere and belong into no message and no file. */
    static String withoutUser(String place) {
        return place.replaceFirst("^([a-zA-Z]+://)[^/]*@", "$1");
    }

    /**
     * Reads a file.
     *
     * @param path from the root of the site
     * @throws NoSuchFileException when there is none
     * @throws IOException when it cannot be read, or has more than {@link #MAX_BYTES}
     */
    byte[] read(String path) throws IOException;

    /**
     * Reads a file unless it is the one that is known.
     *
     * @param tag what the site called the one that is known
     * @throws IOException as {@link #read} does
     */
    default Fetched fetch(String path, Optional<String> tag) throws IOException {
        return new Fetched(Optional.of(read(path)), Optional.empty());
    }

    /**
     * A file as it is now.
     *
     * @param content empty when it is the one that is known
     * @param tag what the site calls this content, if it has a name for it
     */
    record Fetched(Optional<byte[]> content, Optional<String> tag) {}

    /** A site in a folder. */
    record Unpacked(Path folder) implements PublishedSite {

        @Override
        public byte[] read(String path) throws IOException {
            try (InputStream in = Files.newInputStream(folder.resolve(path))) {
                return limited(in, path);
            }
        }
    }

    /**
     * A site on a host.
     *
     * @param root its address, with a slash at the end
     * @param client asks for all of its files
     */
    record Hosted(URI root, HttpClient client) implements PublishedSite {

        private static final Duration CONNECT = Duration.ofSeconds(20);
        private static final Duration ANSWER = Duration.ofSeconds(60);

        static Hosted at(URI root) {
            return new Hosted(
                    root,
                    HttpClient.newBuilder()
                            .connectTimeout(CONNECT)
                            .followRedirects(HttpClient.Redirect.NORMAL)
                            .build());
        }

        @Override
        public byte[] read(String path) throws IOException {
            return fetch(path, Optional.empty())
                    .content()
                    .orElseThrow(() -> new IOException(root.resolve(path) + " answered with status 304"));
        }

        @Override
        public Fetched fetch(String path, Optional<String> tag) throws IOException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(root.resolve(path)).timeout(ANSWER);
            tag.ifPresent(known -> request.header("If-None-Match", known));
            HttpResponse<InputStream> response = answer(client, request.build());
            try (InputStream in = response.body()) {
                return new Fetched(
                        response.statusCode() == 304 ? Optional.empty() : Optional.of(limited(in, path)),
                        response.headers().firstValue("ETag"));
            }
        }

        private static HttpResponse<InputStream> answer(HttpClient client, HttpRequest request) throws IOException {
            HttpResponse<InputStream> response;
            try {
                response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while reading " + request.uri());
            } catch (IOException e) {
                throw new IOException(request.uri() + " does not answer", e);
            }
            if (response.statusCode() == 404) {
                response.body().close();
                throw new NoSuchFileException(request.uri().toString());
            }
            if (response.statusCode() != 200 && response.statusCode() != 304) {
                response.body().close();
                throw new IOException(request.uri() + " answered with status " + response.statusCode());
            }
            return response;
        }
    }

    private static byte[] limited(InputStream in, String path) throws IOException {
        byte[] content = in.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            throw new FileTooLargeException(path, MAX_BYTES);
        }
        return content;
    }
}
