package dev.daymark.source.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes credentials out of texts that others have written, such as messages of libraries and servers. */
public final class Redaction {

    private static final String SHOWN = "***";

    /** Longest first: a part of a secret must not split the whole. */
    private final List<String> secrets;

    /** A redaction of these credentials, in each form that they travel in, and of all that stand in addresses. */
    public Redaction(Collection<Credentials> credentials) {
        this.secrets = credentials.stream()
                .flatMap(Redaction::forms)
                .filter(secret -> !secret.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> forms(Credentials credentials) {
        String secret = credentials.secret();
        byte[] pair = (credentials.username() + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(pair));
    }

    /** The text without them. */
    public String apply(String text) {
        // The name alone in front of an ssh server is no secret; in front of a web server it can be a token.
        String clean = text.replaceAll("(?i)(\\w://[^/\\s@:]*:|https?://)[^/\\s@]*@", "$1" + SHOWN + "@");
        for (String secret : secrets) {
            clean = clean.replace(secret, SHOWN);
        }
        return clean;
    }
}
