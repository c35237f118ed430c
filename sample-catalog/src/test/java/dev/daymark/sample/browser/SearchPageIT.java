package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that searches: what its chips promise, and what its address keeps. */
@ExtendWith(Browsing.class)
class SearchPageIT {

    private static final String DISK = Browsing.PORTAL.toUri().toString();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theKeyboardNarrowsAndTheAddressKeepsIt(boolean hosted, Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            SearchPage page = SearchPage.open(tab, hosted ? host.url() : DISK, "order");
            int all = page.count();
            int docs = page.promised("kind:docs");
            page.focus("kind:docs");
            tab.press(" ");
            page.untilPressed("kind:docs", true);

            assertThat(page.query()).isEqualTo("order kind:docs").isEqualTo(page.queryInAddress());
            assertThat(page.focused()).isEqualTo("kind:docs");
            assertThat(page.count()).isEqualTo(docs).isLessThan(all);
            assertThat(page.groups()).containsExactly("Docs");

            int harbour = page.promised("owner:team-harbour");
            page.focus("owner:team-harbour");
            tab.press("Enter");
            page.untilPressed("owner:team-harbour", true);
            assertThat(page.query()).isEqualTo("order kind:docs owner:team-harbour");
            assertThat(page.count()).isEqualTo(harbour).isLessThan(docs);

            // Another kind widens what the first leaves; what is narrowed otherwise stays.
            int apis = page.promised("kind:api");
            tab.click("document.querySelector('[data-filter=\"kind:api\"]')");
            page.untilPressed("kind:api", true);
            assertThat(page.query()).isEqualTo("order kind:docs owner:team-harbour kind:api");
            assertThat(page.count()).isEqualTo(harbour + apis);
            assertThat(page.groups()).containsExactlyInAnyOrder("Docs", "APIs");

            tab.evaluate("history.go(-3)");
            page.untilPressed("kind:docs", false);
            assertThat(page.query()).isEqualTo("order").isEqualTo(page.queryInAddress());
            assertThat(page.count()).isEqualTo(all);
            tab.evaluate("history.forward()");
            page.untilPressed("kind:docs", true);
            assertThat(page.count()).isEqualTo(docs);
            assertThat(tab.witness().complaints()).isEmpty();
        }
    }

    @Test
    void valuesOfOneFacetWidenAndThoseOfOthersNarrow(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            SearchPage page = SearchPage.open(tab, DISK, "order%20owner:team-harbour");
            page.untilPressed("owner:team-harbour", true);
            int harbour = page.count();
            int mooring = page.promised("owner:team-mooring");
            assertThat(page.name("owner:team-mooring")).isEqualTo("Team Mooring");
            assertThat(page.promised("owner:team-harbour")).isEqualTo(harbour);

            tab.click("document.querySelector('[data-filter=\"owner:team-mooring\"]')");
            page.untilPressed("owner:team-mooring", true);
            assertThat(mooring).isPositive();
            assertThat(page.count()).isEqualTo(harbour + mooring);
            assertThat(page.promised("owner:team-harbour")).isEqualTo(harbour);
            assertThat(page.promised("owner:team-mooring")).isEqualTo(mooring);

            int apis = page.promised("kind:api");
            tab.click("document.querySelector('[data-filter=\"kind:api\"]')");
            page.untilPressed("kind:api", true);
            assertThat(page.count()).isEqualTo(apis).isLessThan(harbour + mooring);
            assertThat(page.promised("owner:team-harbour") + page.promised("owner:team-mooring"))
                    .isEqualTo(apis);

            SearchPage.open(tab, DISK, "order%20tag:java%20tag:kafka");
            page.untilPressed("tag:kafka", true);
            assertThat(page.count())
                    .isLessThan(SearchPage.open(tab, DISK, "order%20tag:java").count());
        }
    }

    @Test
    void axeFindsNothingAmongResultsAndChips(Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            SearchPage page = SearchPage.open(tab, host.url(), "order%20kind:docs");
            page.untilPressed("kind:docs", true);
            PageScript.axe().runIn(tab);
            for (String theme : List.of("light", "dark")) {
                tab.prefer("prefers-color-scheme", theme);
                tab.settle();
                assertThat(PageScript.of("accessibility").faultsIn(tab))
                        .as(theme)
                        .isEmpty();
            }
            tab.resize(390, 844);
            assertThat(PageScript.of("sideways").faultsIn(tab)).isEmpty();
        }
    }

    /** Who comes back from a result finds what they left. */
    @Test
    void theAddressBringsTheAnswerBack(Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            tab.open(host.url() + "search/index.html");
            tab.until("document.querySelector('.answered')");
            tab.evaluate(SearchPage.FIELD + ".focus()");
            tab.press("Enter");
            tab.type("payment rou");
            tab.until("document.querySelector('#found b')?.textContent === 'Payment Router'");
            tab.navigate(() -> tab.press("Enter"));
            assertThat(new Reader(tab).heading()).isEqualTo("Payment Router");

            tab.leave("history.back()");
            tab.until(SearchPage.FIELD + "?.value === 'payment rou' && document.querySelector('#found [role=option]')");
        }
    }

    @Test
    void withoutScriptThereAreWaysToBrowse(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.allowScripts(false);
            tab.open(DISK + "search/index.html?q=order");

            Reader reader = new Reader(tab);
            assertThat(reader.sees("[data-browse] .sub a[href$='catalog/index.html']"))
                    .isTrue();
            assertThat(reader.sees("[data-browse] .facet a[href*='browse/kind/api/']"))
                    .isTrue();
            assertThat(reader.sees(".find-page")).isFalse();
        }
    }
}
