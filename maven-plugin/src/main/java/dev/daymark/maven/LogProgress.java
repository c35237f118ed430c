package dev.daymark.maven;

import dev.daymark.Progress;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Progress as lines of the log: one at the end of each phase, and one every few seconds in a long one. */
final class LogProgress implements Progress {

    private static final long BETWEEN_LINES = 5_000_000_000L;

    private final Log log;
    private final LongSupplier nanos;

    LogProgress(Log log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    @Override
    public Phase begin(String name) {
        return new LoggedPhase(name, nanos.getAsLong());
    }

    private final class LoggedPhase implements Phase {

        private final String name;
        private final long begin;
        private final AtomicLong most = new AtomicLong();
        private final AtomicLong nextLine;

        LoggedPhase(String name, long begin) {
            this.name = name;
            this.begin = begin;
            this.nextLine = new AtomicLong(begin + BETWEEN_LINES);
        }

        @Override
        public void advance(long done, long total) {
            long furthest = most.accumulateAndGet(done, Math::max);
            long now = nanos.getAsLong();
            long due = nextLine.get();
            if (now - due >= 0 && nextLine.compareAndSet(due, now + BETWEEN_LINES)) {
                log.info(name + ": " + Counted.number(furthest) + (total > 0 ? " of " + Counted.number(total) : ""));
            }
        }

        @Override
        public void end(long count, String things) {
            log.info(name + ": " + Counted.of(count, things) + " in " + Counted.seconds(nanos.getAsLong() - begin));
        }
    }
}
