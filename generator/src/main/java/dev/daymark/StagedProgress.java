package dev.daymark;

import dev.daymark.preview.Stage;
import java.util.function.Consumer;

/**
 * Progress that a preview shows while there is nothing else to show.
 *
 * @param other hears of it too
 * @param stages hears of each step, in order, one at a time
 */
record StagedProgress(Progress other, Consumer<Stage> stages) implements Progress {

    @Override
    public Phase begin(String name) {
        stages.accept(Stage.of(name));
        return new StagedPhase(name, other.begin(name));
    }

    private final class StagedPhase implements Phase {

        private final String name;
        private final Phase phase;
        private long most;

        private StagedPhase(String name, Phase phase) {
            this.name = name;
            this.phase = phase;
        }

        @Override
        public void advance(long done, long total) {
            tell(done, total);
            phase.advance(done, total);
        }

        private synchronized void tell(long done, long total) {
            if (done > most) {
                most = done;
                stages.accept(new Stage(name, done, total));
            }
        }

        @Override
        public void end(long count, String things) {
            phase.end(count, things);
        }
    }
}
