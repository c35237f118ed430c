package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers come for: where a service is, who owns it, how to reach them, and what it depends on. */
@ExtendWith(Browsing.class)
class WalkIT {

    private static final String DISK = Browsing.PORTAL.toUri().toString();

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void fromAServiceToItsOwnerAndWhatItNeeds(boolean hosted, boolean script, Chromium browser, StaticHost host) {
        String root = hosted ? host.url() : DISK;
        try (Tab tab = browser.openTab()) {
            tab.allowScripts(script);
            Reader reader = new Reader(tab);
            tab.open(root + "index.html");

            reader.follow("aside", "Catalog");
            reader.follow("main table", "Checkout API");
            assertThat(reader.heading()).isEqualTo("Checkout API");

            reader.follow("main .ownerbox", "Team Harbour");
            assertThat(reader.heading()).isEqualTo("Team Harbour");
            assertThat(reader.finds("main a[href='mailto:harbour@longshore.example']"))
                    .isTrue();

            reader.follow("main", "Checkout API");
            reader.follow("main nav", "Dependencies");
            reader.follow("main", "Payment Router");
            assertThat(reader.heading()).isEqualTo("Payment Router");

            assertThat(tab.witness().complaints()).isEmpty();
            assertThat(tab.witness().requests()).allMatch(request -> request.startsWith(root));
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void theOwnerAndTheWaysToReachItAreSeenWithoutScrolling(int width, int height, Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            tab.resize(width, height);
            tab.open(host.url() + "catalog/default/component/checkout-api/index.html");
            Reader reader = new Reader(tab);

            assertThat(reader.sees(".ownerbox a[href*='chat.longshore.example']"))
                    .isTrue();
            assertThat(reader.sees(".ownerbox a[href*='oncall.longshore.example']"))
                    .isTrue();
            assertThat(reader.sees(".ownerbox a[href^='mailto:']")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDrawerOpensOnANarrowScreenWithAndWithoutScript(boolean script, Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            tab.resize(390, 844);
            tab.allowScripts(script);
            tab.open(host.url() + "index.html");
            Reader reader = new Reader(tab);
            assertThat(reader.sees("aside nav a")).isFalse();

            tab.click("document.querySelector('[popovertarget=side]')");
            tab.settle();
            assertThat(reader.sees("aside nav a")).isTrue();

            reader.follow("aside", "Teams");
            assertThat(reader.heading()).isEqualTo("Teams");
        }
    }
}
