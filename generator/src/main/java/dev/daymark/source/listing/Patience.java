package dev.daymark.source.listing;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long one listing waits, and for what. Serves one thread. */
final class Patience {

    /** How often a request is made again that a fault answered. */
    private static final int RETRIES = 3;

    /** How long all waits of a listing may take together: a build should not hang on a forge that counts by the hour. */
    private static final Duration MOST = Duration.ofMinutes(10);

    private final Pace pace;
    private Duration left = MOST;
    private Instant notBefore = Instant.MIN;

    Patience(Pace pace) {
        this.pace = pace;
    }

    /** Takes note of what an answer says about the next request. */
    void heed(Reply reply) {
        Instant now = pace.now();
        RateLimit.pause(reply, now).map(now::plus).filter(notBefore::isBefore).ifPresent(time -> notBefore = time);
    }

    /**
     * Waits until another request is welcome.
     *
     * @return false when that takes too long
     * @throws InterruptedIOException when the thread is interrupted
     */
    boolean awaitTurn() throws InterruptedIOException {
        Instant now = pace.now();
        return !now.isBefore(notBefore) || await(Duration.between(now, notBefore));
    }

    /**
     * Waits before a request is made again.
     *
     * @param attempt how often it was made
     * @return false when it is not worth it
     * @throws InterruptedIOException when the thread is interrupted
     */
    boolean awaitAttempt(ForgeException.Reason reason, int attempt) throws InterruptedIOException {
        if (attempt > RETRIES) {
            return false;
        }
        Optional<Duration> wait =
                switch (reason) {
                    case BROKEN -> Optional.of(Duration.ofSeconds(1L << (attempt - 1)));
                    case LIMITED ->
                        Optional.of(pace.now().isBefore(notBefore) ? Duration.ZERO : RateLimit.untold(attempt));
                    case NOT_FOUND, REFUSED -> Optional.empty();
                };
        return wait.isPresent() && await(wait.get());
    }

    private boolean await(Duration duration) throws InterruptedIOException {
        if (duration.compareTo(left) > 0) {
            return false;
        }
        left = left.minus(duration);
        try {
            if (!duration.isZero()) {
                pace.sleep(duration);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a forge");
        }
    }
}
