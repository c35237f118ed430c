package dev.daymark.source.listing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What an answer says about how many requests are welcome: {@code Retry-After} (RFC 9110), {@code X-RateLimit-*} of GitHub
 * and Gitea, {@code RateLimit-*} of GitLab, and the secondary limits of GitHub, which are named in the body alone.
 */
final class RateLimit {

    /** What GitHub asks for where no header says more; it doubles each time. */
    private static final Duration UNTOLD = Duration.ofMinutes(1);

    /** The longest time that an answer can mean. */
    private static final long MAX_SECONDS = Duration.ofDays(7).toSeconds();

    /** Smaller values of a reset are seconds from now, larger ones the time in seconds since 1970. */
    private static final long EARLIEST_TIME = 1_000_000_000;

    private RateLimit() {}

    /** Whether an answer was refused because there were too many requests. */
    static boolean exceeded(Reply reply) {
        return reply.status() == 429
                || (reply.status() == 403
                        && (usedUp(reply)
                                || reply.header("Retry-After").isPresent()
                                || namesSecondaryLimit(new String(reply.body(), StandardCharsets.UTF_8))));
    }

    /** How long to wait before the next request of any kind; empty when there is no need to. */
    static Optional<Duration> pause(Reply reply, Instant now) {
        return reply.header("Retry-After")
                .filter(any -> reply.status() >= 400)
                .flatMap(value -> retryAfter(value, now))
                .or(() -> usedUp(reply) ? reset(reply, now) : Optional.empty());
    }

    /** How long to wait when an answer tells nothing. */
    static Duration untold(int attempt) {
        return UNTOLD.multipliedBy(1L << Math.min(attempt - 1, 10));
    }

    private static boolean usedUp(Reply reply) {
        return reply.header("X-RateLimit-Remaining")
                .or(() -> reply.header("RateLimit-Remaining"))
                .flatMap(RateLimit::number)
                .filter(remaining -> remaining == 0)
                .isPresent();
    }

    /** Whether a message is that of a limit which no header tells of. */
    static boolean namesSecondaryLimit(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        return text.contains("secondary rate limit") || text.contains("abuse detection");
    }

    private static Optional<Duration> reset(Reply reply, Instant now) {
        return reply.header("X-RateLimit-Reset")
                .or(() -> reply.header("RateLimit-Reset"))
                .flatMap(RateLimit::number)
                .map(value -> value < EARLIEST_TIME ? value : value - now.getEpochSecond() + 1)
                .map(RateLimit::seconds);
    }

    private static Optional<Duration> retryAfter(String value, Instant now) {
        return number(value).map(RateLimit::seconds).or(() -> date(value).map(date -> {
            long left = Duration.between(now, date).toSeconds() + 1;
            return seconds(left);
        }));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(Math.max(0, Math.min(seconds, MAX_SECONDS)));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
