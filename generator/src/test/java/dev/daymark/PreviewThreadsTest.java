package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The threads of a preview. Alone, because previews of other tests have threads of the same names. */
@Isolated
@Timeout(180)
class PreviewThreadsTest {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    @Test
    void aPreviewThatIsClosedLeavesNoThreadBehind(@TempDir Path folder) throws Exception {
        Organisation.in(folder)
                .beside("daymark.yaml", "sources: [{directory: repos}]\n")
                .with("cart/catalog-info.yaml", Organisation.GOOD);
        RunningPreview quiet = RunningPreview.at(folder, 0);
        RunningPreview watched = RunningPreview.open(folder, "/");
        assertThat(watched.version()).isNotEmpty();
        List<Thread> threads = threads();

        watched.close();
        quiet.close();

        assertEnd(threads);
    }

    @Test
    void aPreviewThatIsClosedDuringItsFirstBuildLeavesNoneEither(@TempDir Path folder) throws Exception {
        Organisation.in(folder)
                .beside("daymark.yaml", "sources: [{directory: repos}]\n")
                .with("cart/catalog-info.yaml", Organisation.GOOD);
        RunningPreview preview = RunningPreview.building(folder, "/", new HeldProgress());
        preview.event(event -> event.at("/stage/done").asInt() == 1);
        List<Thread> threads = threads();
        assertThat(threads)
                .extracting(Thread::getName)
                .contains("daymark-preview-build")
                .anyMatch(name -> name.startsWith("daymark-harvest-"));

        preview.close();

        assertEnd(threads);
        assertThat(preview.log()).isEmpty();
    }

    private static List<Thread> threads() {
        List<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(daymark-|HTTP-Dispatcher).*"))
                .toList();
        assertThat(threads).isNotEmpty();
        return threads;
    }

    private static void assertEnd(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(DEADLINE.toMillis());
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }
}
