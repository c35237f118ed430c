package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.ConfigurationPlace;
import dev.daymark.LivePortal;
import dev.daymark.Progress;
import dev.daymark.browser.Chromium;
import dev.daymark.browser.Tab;
import dev.daymark.preview.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever opens a preview that is not there yet sees it come, and then what they asked for. */
@ExtendWith(Browsing.class)
class FirstBuildIT {

    private static final String ASKED = "docs/default/component/lantern/index.html#far-down";

    private final CountDownLatch firstIsRead = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    @Test
    void thePageTellsHowFarItIsAndBecomesTheOneThatWasAskedFor(Chromium browser) throws Exception {
        LivePortal portal = new LivePortal(
                new ConfigurationPlace(lantern(), Optional.empty(), Map.of()),
                FreshFolder.of("first-build-cache"),
                1,
                this::held,
                Clock.systemUTC());
        try (Preview preview = Preview.start(portal, new Preview.Options(0, false), line -> {});
                Tab tab = browser.openTab()) {
            tab.open(preview.url() + ASKED);
            assertThat(tab.evaluate("document.querySelector('h1').textContent").asText())
                    .isEqualTo("The portal is being built");
            firstIsRead.await();
            tab.until("document.getElementById('daymark-stage').textContent === 'Reading repositories, 1 of 1'");
            assertThat(tab.evaluate("document.querySelector('progress').position")
                            .asDouble())
                    .isEqualTo(1);
            tab.evaluate("document.querySelector('progress').textContent = 'not loaded again for each step'");

            tab.navigate(free::countDown);

            assertThat(tab.evaluate("location.href").asText()).isEqualTo(preview.url() + ASKED);
            tab.until(
                    "document.getElementById('far-down').getBoundingClientRect().top < innerHeight && scrollY > 1000");
            assertThat(tab.evaluate("history.length").asInt()).isEqualTo(2);
        }
    }

    private static Path lantern() throws IOException {
        Path folder = FreshFolder.of("first-build");
        Files.writeString(folder.resolve("daymark.yaml"), "sources: [{directory: repos}]\n");
        Path repository = Files.createDirectories(folder.resolve("repos/lantern"));
        Files.writeString(repository.resolve("catalog-info.yaml"), """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata: {name: lantern, annotations: {backstage.io/techdocs-ref: 'dir:.'}}
                spec: {type: service, lifecycle: production, owner: crew}
                """);
        Files.writeString(
                Files.createDirectory(repository.resolve("docs")).resolve("index.md"),
                "# Lantern\n\n" + "It shines.\n\n".repeat(200) + "## Far down\n\n" + "It shines.\n\n".repeat(200));
        return folder;
    }

    /** Goes on from the first repository when it may. */
    private Progress.Phase held(String name) {
        return new Progress.Phase() {
            @Override
            public void advance(long done, long total) {
                firstIsRead.countDown();
                try {
                    free.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void end(long count, String things) {}
        };
    }
}
