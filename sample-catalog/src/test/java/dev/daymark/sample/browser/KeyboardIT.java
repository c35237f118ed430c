package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader without a mouse. */
@ExtendWith(Browsing.class)
class KeyboardIT {

    private static final PageScript WATCH = PageScript.of("keyboard");
    private static final PageScript REPORT = new PageScript("keyboard.report()");

    @TestFactory
    Stream<DynamicTest> tabReachesEverythingThatCanBeClickedWide(Chromium browser, StaticHost host, PagesToSee pages) {
        return tabReachesEverything(browser, host, pages, 1440);
    }

    @TestFactory
    Stream<DynamicTest> tabReachesEverythingThatCanBeClickedNarrow(
            Chromium browser, StaticHost host, PagesToSee pages) {
        return tabReachesEverything(browser, host, pages, 390);
    }

    private static Stream<DynamicTest> tabReachesEverything(
            Chromium browser, StaticHost host, PagesToSee pages, int width) {
        Tab tab = browser.openTab();
        tab.resize(width, 844);
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.open(host.url() + page);
                    PageScript.alike().runIn(tab);
                    WATCH.runIn(tab);
                    for (int left = left(tab); left > 0; left = left(tab)) {
                        tab.press("Tab", left);
                    }

                    assertThat(REPORT.faultsIn(tab)).as(page).isEmpty();
                }))
                .onClose(tab::close);
    }

    private static int left(Tab tab) {
        return tab.evaluate("keyboard.left()").asInt();
    }

    @Test
    void theSkipLinkLeadsToTheContent(Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            tab.open(host.url() + "catalog/index.html");
            tab.press("Tab");
            tab.press("Enter");
            tab.until("document.activeElement.id === 'main'");
            tab.press("Tab");

            assertThat(tab.evaluate("document.querySelector('main').contains(document.activeElement)")
                            .asBoolean())
                    .isTrue();
        }
    }
}
