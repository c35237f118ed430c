package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who asked their system for less motion or for their own colours, and readers of paper. */
@ExtendWith(Browsing.class)
class ReaderSettingsIT {

    @TestFactory
    Stream<DynamicTest> nothingMovesWhenLessMotionIsAskedFor(Chromium browser, StaticHost host, PagesToSee pages) {
        Tab tab = browser.openTab();
        tab.prefer("prefers-reduced-motion", "reduce");
        return noFaults(tab, host, pages, PageScript.of("motion"));
    }

    @TestFactory
    Stream<DynamicTest> forcedColoursLeaveEdgesAndWhereOneIs(Chromium browser, StaticHost host, PagesToSee pages) {
        Tab tab = browser.openTab();
        tab.prefer("forced-colors", "active");
        return noFaults(tab, host, pages, PageScript.of("forced-colors"));
    }

    @TestFactory
    Stream<DynamicTest> paperGetsNothingButTheContent(Chromium browser, StaticHost host, PagesToSee pages) {
        Tab tab = browser.openTab();
        tab.prefer("prefers-color-scheme", "dark");
        tab.resize(720, 1000);
        tab.showAs("print");
        return noFaults(tab, host, pages, PageScript.of("print"));
    }

    private static Stream<DynamicTest> noFaults(Tab tab, StaticHost host, PagesToSee pages, PageScript script) {
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.open(host.url() + page);

                    assertThat(script.faultsIn(tab)).as(page).isEmpty();
                }))
                .onClose(tab::close);
    }
}
