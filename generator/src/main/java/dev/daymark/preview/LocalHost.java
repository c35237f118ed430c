package dev.daymark.preview;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names by which a machine calls itself. */
final class LocalHost {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private LocalHost() {}

    /** Whether the header {@code Host} of a request names this machine, at any port. */
    static boolean isNamedBy(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String host = header.toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']')
                && host.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return NAMES.contains(port ? host.substring(0, colon) : host);
    }
}
