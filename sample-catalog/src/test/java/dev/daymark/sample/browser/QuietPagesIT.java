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

/** Pages that load: nothing goes wrong, nobody outside is asked, nothing moves, nothing hangs over the edge. */
@ExtendWith(Browsing.class)
class QuietPagesIT {

    private static final PageScript MOVED = PageScript.of("layout-shift");
    private static final PageScript SIDEWAYS = PageScript.of("sideways");

    @TestFactory
    Stream<DynamicTest> loadQuietlyFromAWebServer(Chromium browser, StaticHost host, PagesToSee pages) {
        return loadQuietly(browser, host.url(), pages);
    }

    @TestFactory
    Stream<DynamicTest> loadQuietlyFromDisk(Chromium browser, PagesToSee pages) {
        return loadQuietly(browser, Browsing.PORTAL.toUri().toString(), pages);
    }

    private static Stream<DynamicTest> loadQuietly(Chromium browser, String root, PagesToSee pages) {
        Tab tab = browser.openTab();
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.witness().forget();
                    tab.open(root + page);
                    SoftAssertions all = new SoftAssertions();
                    all.assertThat(moved(tab, root + page))
                            .as("moved on " + page)
                            .isEmpty();
                    all.assertThat(tab.witness().complaints())
                            .as("complaints about " + page)
                            .isEmpty();
                    all.assertThat(tab.witness().requests())
                            .as("requests of " + page)
                            .allMatch(request -> request.startsWith(root));
                    all.assertAll();
                }))
                .onClose(tab::close);
    }

    /** 320 pixels are also what is left of 1280 when everything is four times as large. */
    @TestFactory
    Stream<DynamicTest> needNoScrollingSidewaysAt320Pixels(Chromium browser, StaticHost host, PagesToSee pages) {
        Tab tab = browser.openTab();
        tab.resize(320, 256);
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.open(host.url() + page);

                    assertThat(SIDEWAYS.faultsIn(tab)).as(page).isEmpty();
                }))
                .onClose(tab::close);
    }

    /**
     * A busy machine paints a page while it still arrives in pieces, and moves what it has painted. What the page itself
     * moves, it moves every time.
     */
    private static List<String> moved(Tab tab, String url) {
        if (MOVED.faultsIn(tab).isEmpty()) {
            return List.of();
        }
        tab.open(url);
        return MOVED.faultsIn(tab);
    }
}
