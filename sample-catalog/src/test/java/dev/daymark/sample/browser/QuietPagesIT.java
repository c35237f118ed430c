package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that load: nothing goes wrong, nobody outside is asked, nothing moves, nothing hangs over the edge. */
@ExtendWith(Browsing.class)
class QuietPagesIT {

    private static final int PHONE = 390;

    /** Also what is left of 1280 pixels when everything is four times as large. */
    private static final int NARROWEST = 320;

    private static final PageScript SIDEWAYS = PageScript.of("sideways");

    @TestFactory
    Stream<DynamicTest> loadQuietlyFromAWebServer(Chromium browser, StaticHost host, PagesToSee pages) {
        return loadQuietly(browser, host.url(), pages, 1440, "no-preference");
    }

    @TestFactory
    Stream<DynamicTest> loadQuietlyFromDisk(Chromium browser, PagesToSee pages) {
        return loadQuietly(browser, Browsing.PORTAL.toUri().toString(), pages, 1440, "reduce");
    }

    @TestFactory
    Stream<DynamicTest> loadQuietlyOnAPhoneAndNeedNoScrollingSideways(
            Chromium browser, StaticHost host, PagesToSee pages) {
        return loadQuietly(browser, host.url(), pages, PHONE, "reduce");
    }

    private static Stream<DynamicTest> loadQuietly(
            Chromium browser, String root, PagesToSee pages, int width, String motion) {
        Tab tab = browser.openTab();
        tab.prefer(Tab.MOTION, motion);
        tab.resize(width, 844);
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.witness().forget();
                    SoftAssertions all = new SoftAssertions();
                    all.assertThat(LayoutShifts.of(tab, root + page))
                            .as("moved on " + page)
                            .isEmpty();
                    all.assertThat(tab.witness().complaints())
                            .as("complaints about " + page)
                            .isEmpty();
                    all.assertThat(tab.witness().requests())
                            .as("requests of " + page)
                            .allMatch(request -> request.startsWith(root));
                    if (width == PHONE) {
                        tab.resize(NARROWEST, 256);
                        all.assertThat(SIDEWAYS.faultsIn(tab))
                                .as("sideways on " + page)
                                .isEmpty();
                        tab.resize(width, 844);
                    }
                    all.assertAll();
                }))
                .onClose(tab::close);
    }

    /** Pages that fade into each other must have their styles in time, or the browser gives up and complains. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneAfterTheOtherFadesInWithoutComplaint(boolean hosted, Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            tab.prefer(Tab.MOTION, "no-preference");
            tab.open((hosted ? host.url() : Browsing.PORTAL.toUri().toString()) + "index.html");
            for (String page : List.of("catalog", "systems", "teams", "catalog", "apis")) {
                tab.leave("document.querySelector('aside a[href*=\"%s/index.html\"]').click()".formatted(page));
                tab.until("!document.getAnimations().length");
            }

            assertThat(tab.witness().complaints()).isEmpty();
        }
    }
}
