package dev.daymark.source.listing;

import java.time.Duration;
import java.time.Instant;

/** The time, and waiting for it to pass. */
public interface Pace {

    /** What time it is. */
    Instant now();

    /**
     * Waits.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    void sleep(Duration duration) throws InterruptedException;

    /** The clock on the wall. */
    Pace REAL = new Pace() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis());
        }
    };
}
