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
        List<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(daymark-|HTTP-Dispatcher).*"))
                .toList();
        assertThat(threads).isNotEmpty();

        watched.close();
        quiet.close();

        for (Thread thread : threads) {
            thread.join(DEADLINE.toMillis());
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }
}
