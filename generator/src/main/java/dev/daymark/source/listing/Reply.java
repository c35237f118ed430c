package dev.daymark.source.listing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer over HTTP.
 *
 * @param status such as 200
 * @param headers the first value of each, by name, whatever its case
 * @param body as sent
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Reply(int status, Map<String, String> headers, byte[] body) {

    Reply {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
