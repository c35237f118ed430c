package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that share a tab, one after the other, do not share what they did in it. */
@ExtendWith(Browsing.class)
class ReusedTabIT {

    private static final String STATE = """
            [history.length, localStorage.length, sessionStorage.length, innerWidth, typeof probe, typeof planted,
             matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('print').matches, location.hash].join()""";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsLeftOfTheTestBefore(boolean hosted, StaticHost host) {
        String page = (hosted ? host.url() : Browsing.PORTAL.toUri().toString()) + "teams/index.html";
        try (Chromium browser = Chromium.startForTests()) {
            String fresh;
            String target;
            try (Tab tab = browser.openTab()) {
                tab.open(page);
                fresh = state(tab);
                tab.evaluate("localStorage.setItem('p:theme', 'dark')");
                tab.evaluate("sessionStorage.setItem('x', 'y')");
                tab.resize(390, 800);
                tab.plant("probe");
                tab.runFirst("globalThis.planted = 1");
                tab.prefer("prefers-color-scheme", "dark");
                tab.showAs("print");
                tab.slow(1_000_000);
                tab.bypassPolicy(true);
                tab.open(page.replace("teams/", ""));
                tab.allowScripts(false);
                target = tab.target();
            }
            try (Tab tab = browser.openTab()) {
                assertThat(tab.target()).isEqualTo(target);
                tab.open(page);

                assertThat(state(tab)).isEqualTo(fresh);
                tab.evaluate("document.body.append(Object.assign(document.createElement('script'), "
                        + "{textContent: 'globalThis.ran = 1'}))");
                assertThat(tab.evaluate("typeof ran").asText()).isEqualTo("undefined");
                assertThat(tab.witness().calls()).isEmpty();
            }
        }
    }

    private static String state(Tab tab) {
        return tab.evaluate(STATE).asText()
                + tab.evaluate("document.documentElement.dataset.theme ?? ''").asText();
    }
}
