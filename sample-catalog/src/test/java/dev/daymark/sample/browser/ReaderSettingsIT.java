package dev.daymark.sample.browser;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who asked their system for less motion or for their own colours, and readers of paper. */
@ExtendWith(Browsing.class)
class ReaderSettingsIT {

    private static final PageScript MOTION = PageScript.of("motion");
    private static final PageScript FORCED_COLOURS = PageScript.of("forced-colors");
    private static final PageScript PRINT = PageScript.of("print");

    @TestFactory
    Stream<DynamicTest> pagesAreAsTheirReadersNeedThem(Chromium browser, StaticHost host, PagesToSee pages) {
        Tab tab = browser.openTab();
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    SoftAssertions all = new SoftAssertions();
                    tab.prefer(Tab.MOTION, "reduce");
                    tab.open(host.url() + page);
                    all.assertThat(MOTION.faultsIn(tab)).as("moves on " + page).isEmpty();

                    tab.prefer("forced-colors", "active");
                    all.assertThat(FORCED_COLOURS.faultsIn(tab))
                            .as("without colours " + page)
                            .isEmpty();
                    tab.prefer("forced-colors", "none");

                    tab.prefer("prefers-color-scheme", "dark");
                    tab.resize(720, 1000);
                    tab.showAs("print");
                    all.assertThat(PRINT.faultsIn(tab)).as("on paper " + page).isEmpty();
                    tab.prefer("prefers-color-scheme", "light");
                    tab.resize(1440, 900);
                    tab.showAs("");
                    all.assertAll();
                }))
                .onClose(tab::close);
    }
}
