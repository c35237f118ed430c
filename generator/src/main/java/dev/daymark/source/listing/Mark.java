package dev.daymark.source.listing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The time of the last change as a mark of it. A forge that writes down times coarsely can have a change that moves
 * nothing: a time that is not yet over by that grain is no mark.
 */
final class Mark {

    /** Times have whole seconds; clocks differ by some. */
    static final Duration SECONDS = Duration.ofMinutes(2);

    /** GitLab writes the time of a push down only if the last one that it wrote is an hour old. */
    static final Duration HOURLY = Duration.ofMinutes(70);

    private Mark() {}

    /**
     * A mark.
     *
     * @param time as the forge writes it
     * @param grain for how long further changes may leave it as it is
     * @param now what time it is
     */
    static Optional<String> of(Optional<String> time, Duration grain, Instant now) {
        return time.filter(text ->
                instant(text).filter(last -> last.plus(grain).isBefore(now)).isPresent());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
