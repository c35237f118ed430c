package dev.daymark.source.listing;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a {@link StubForge} answers.
 *
 * @param kind how much of it arrives
 */
record StubReply(Kind kind, int status, Map<String, String> headers, String body) {

    enum Kind {
        WHOLE,
        /** The connection ends before the body does. */
        TRUNCATED,
        /** The body does not go on, and the connection stays. */
        STALLED,
        /** Nothing comes. */
        NEVER
    }

    /** An answer with a tag of its content. */
    static StubReply json(String body) {
        return new StubReply(
                Kind.WHOLE,
                200,
                Map.of(
                        "Content-Type",
                        "application/json; charset=utf-8",
                        "ETag",
                        "W/\"" + Integer.toHexString(body.hashCode()) + "\""),
                body);
    }

    static StubReply error(int status, String body) {
        return new StubReply(Kind.WHOLE, status, Map.of("Content-Type", "application/json"), body);
    }

    StubReply withStatus(int other) {
        return new StubReply(kind, other, headers, body);
    }

    StubReply as(Kind other) {
        return new StubReply(other, status, headers, body);
    }

    StubReply with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new StubReply(kind, status, all, body);
    }
}
