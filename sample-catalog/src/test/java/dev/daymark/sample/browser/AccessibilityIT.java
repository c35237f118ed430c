package dev.daymark.sample.browser;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** WCAG 2.2 AA and the good practices of axe-core, in both themes, wide and narrow. */
@ExtendWith(Browsing.class)
class AccessibilityIT {

    private static final PageScript AXE = PageScript.axe();
    /** What answers to the size of boxes is done with a frame. */
    private static final String DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static final PageScript FAULTS = PageScript.of("accessibility");

    @TestFactory
    Stream<DynamicTest> axeFindsNothingOnAnyKindOfPage(Chromium browser, StaticHost host, PagesToSee pages) {
        Tab tab = browser.openTab();
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.open(host.url() + page);
                    PageScript.alike().runIn(tab);
                    AXE.runIn(tab);
                    SoftAssertions all = new SoftAssertions();
                    for (int width : List.of(1440, 390)) {
                        tab.resize(width, 900);
                        for (String theme : List.of("light", "dark")) {
                            tab.prefer("prefers-color-scheme", theme);
                            tab.settle();
                            tab.evaluate(DRAWN);
                            all.assertThat(FAULTS.faultsIn(tab))
                                    .as("%s, %s, %s wide", page, theme, width)
                                    .isEmpty();
                        }
                    }
                    all.assertAll();
                }))
                .onClose(tab::close);
    }
}
