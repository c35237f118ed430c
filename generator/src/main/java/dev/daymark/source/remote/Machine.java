package dev.daymark.source.remote;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What of this machine counts when a server asks who is there.
 *
 * @param home the folder of the user, with {@code .netrc} and {@code .ssh}
 * @param environment the environment variables
 */
public record Machine(Path home, Map<String, String> environment) {

    /** Completes the record. */
    public Machine {
        environment = Map.copyOf(environment);
    }

    /** This machine, as its user has set it up. */
    public static Machine here() {
        return new Machine(Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /** An environment variable that holds something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
