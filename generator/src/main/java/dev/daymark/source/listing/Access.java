package dev.daymark.source.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a forge asks of callers.
 *
 * @param authorization the header {@code Authorization}; empty for what everybody may see
 * @param secrets what may never show
 */
record Access(Optional<String> authorization, List<String> secrets) {

    private static final int LONGEST_MESSAGE = 200;

    /** Anonymous. */
    static final Access NONE = new Access(Optional.empty(), List.of());

    Access {
        secrets = List.copyOf(secrets);
    }

    static Access bearer(String token) {
        return scheme("Bearer", token);
    }

    static Access scheme(String scheme, String token) {
        return new Access(Optional.of(scheme + " " + token), List.of(token));
    }

    static Access basic(String username, String password) {
        String pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Access(Optional.of("Basic " + pair), List.of(pair, password));
    }

    /** What a server said, as one short line without secrets. */
    String redact(String text) {
        String line = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(LONGEST_MESSAGE * 4L)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        for (String secret : (Iterable<String>) Stream.concat(secrets.stream(), authorization.stream())::iterator) {
            line = secret.isEmpty() ? line : line.replace(secret, "…");
        }
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }

    @Override
    public String toString() {
        return authorization.isPresent() ? "Access[…]" : "Access[none]";
    }
}
