package dev.daymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.Progress.Phase;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LogProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final RecordedLog log = new RecordedLog();
    private final AtomicLong clock = new AtomicLong(-3 * SECOND);
    private final LogProgress progress = new LogProgress(log, clock::get);

    @Test
    void writesOneLineForAShortPhase() {
        Phase phase = progress.begin("Reading repositories");
        phase.advance(1, 1204);
        clock.addAndGet(SECOND / 4);
        phase.end(1204, "repositories");

        assertThat(log.lines()).containsExactly("INFO Reading repositories: 1,204 repositories in 0.3 s");
    }

    @Test
    void writesALineEveryFewSecondsInALongPhase() {
        Phase phase = progress.begin("Writing pages");
        for (int done = 1; done <= 12; done++) {
            clock.addAndGet(SECOND);
            phase.advance(done, 5000);
        }

        assertThat(log.lines()).containsExactly("INFO Writing pages: 5 of 5,000", "INFO Writing pages: 10 of 5,000");
    }

    @Test
    void neverCountsBackwards() {
        Phase phase = progress.begin("Reading repositories");
        phase.advance(70, 0);
        clock.addAndGet(6 * SECOND);
        phase.advance(69, 0);

        assertThat(log.lines()).containsExactly("INFO Reading repositories: 70");
    }
}
