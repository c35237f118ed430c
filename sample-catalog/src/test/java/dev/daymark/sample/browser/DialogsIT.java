package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens on top of a page: the search and the preferences. */
@ExtendWith(Browsing.class)
class DialogsIT {

    private static final String DISK = Browsing.PORTAL.toUri().toString();
    private static final String CATALOG = "document.querySelector('aside a[href$=\"catalog/index.html\"]')";
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("checkout-api", "Checkout API"),
            Map.entry("CHECKOUT api", "Checkout API"),
            Map.entry("api checkout", "Checkout API"),
            Map.entry("payment rou", "Payment Router"),
            Map.entry("chekcout", "Checkout"),
            Map.entry("chekout ap", "Checkout API"),
            Map.entry("checkoutapi", "Checkout API"),
            Map.entry("@harbor", "Team Harbour"),
            Map.entry("#tier-1", "tier-1"),
            Map.entry("cancel order", "Cancel an order"),
            Map.entry("/v3/orders", "List orders"),
            Map.entry("Payments/Refund", "Refund"));
    private static final String SWITCH = "document.querySelector('[popovertarget=preferences]')";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theKeyboardAloneFindsAndOpensAService(boolean hosted, Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            tab.open((hosted ? host.url() : DISK) + "catalog/default/group/team-harbour/index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            assertThat(dialog.faults()).isEmpty();

            dialog.ask("payment router");
            assertThat(dialog.faults()).isEmpty();
            assertThat(dialog.status()).isEqualTo(dialog.results().size() + " results");
            assertThat(dialog.active()).isEqualTo(dialog.results().get(0));

            tab.press("ArrowUp");
            assertThat(dialog.active())
                    .isEqualTo(dialog.results().get(dialog.results().size() - 1));
            assertThat(dialog.faults()).isEmpty();
            tab.press("ArrowDown", 2);
            String wanted = dialog.results().get(1);
            assertThat(dialog.active()).isEqualTo(wanted);
            assertThat(dialog.faults()).isEmpty();

            tab.navigate(() -> tab.press("Enter"));
            assertThat(new Reader(tab).heading()).isEqualTo(wanted);
            assertThat(tab.witness().complaints()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> aNameIsFoundHoweverItIsWritten(Chromium browser) {
        Tab tab = browser.openTab();
        tab.open(DISK + "index.html");
        tab.press("Control+k");
        Dialog dialog = new Dialog(tab);
        dialog.untilReady();
        return WRITTEN.entrySet().stream()
                .map(name -> DynamicTest.dynamicTest(name.getKey(), () -> {
                    dialog.askAnew(name.getKey());

                    assertThat(dialog.results()).startsWith(name.getValue());
                    assertThat(dialog.faults()).isEmpty();
                }))
                .onClose(tab::close);
    }

    @Test
    void whatNothingIsLikeIsNotFound(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            dialog.ask("zeppelin");

            assertThat(dialog.results()).isEmpty();
            assertThat(dialog.status()).isEqualTo("0 results");
            assertThat(dialog.faults()).isEmpty();
            assertThat(new Reader(tab).sees("#find .empty")).isTrue();
        }
    }

    /** After each of the ways out the reader is where they were, and may come back. */
    @Test
    void theFocusReturnsToWhereItWas(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "index.html");
            Dialog dialog = new Dialog(tab);
            tab.evaluate(CATALOG + ".focus()");

            for (String way : new String[] {"Escape", "Control+k"}) {
                tab.press("Control+k");
                dialog.untilReady();
                tab.press(way);
                dialog.untilClosed(CATALOG);
            }
            tab.press("/");
            dialog.untilReady();
            tab.click("document.querySelector('#find [data-close]')");
            dialog.untilClosed(CATALOG);

            tab.click("document.querySelector('[data-find]')");
            dialog.untilReady();
            tab.press("Escape");
            dialog.untilClosed("document.querySelector('[data-find]')");
        }
    }

    /** WCAG 2.1.4: keys of one character can be switched off. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keysOfOneCharacterCanBeSwitchedOff(boolean hosted, Chromium browser, StaticHost host) {
        String root = hosted ? host.url() : DISK;
        try (Tab tab = browser.openTab()) {
            tab.open(root + "index.html");
            tab.press("?");
            tab.until("document.querySelector('#preferences').matches(':popover-open')");
            tab.click("document.querySelector('[data-pref=keys][value=off]')");
            tab.press("Escape");
            tab.until("!document.querySelector('#preferences').matches(':popover-open')");

            tab.open(root + "teams/index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("?");
            tab.press("/");
            assertThat(dialog.isOpen()).isFalse();
            assertThat(tab.evaluate("document.querySelector('#preferences').matches(':popover-open')")
                            .asBoolean())
                    .isFalse();
            tab.press("Control+k");
            dialog.untilReady();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void preferencesAreTakenAtOnceAndKept(boolean hosted, Chromium browser, StaticHost host) {
        String root = hosted ? host.url() : DISK;
        try (Tab tab = browser.openTab()) {
            tab.prefer("prefers-color-scheme", "light");
            tab.open(root + "index.html");
            tab.evaluate(SWITCH + ".focus()");
            tab.press("Enter");
            tab.until("document.querySelector('#preferences').matches(':popover-open')");
            tab.click("document.querySelector('[data-pref=theme][value=dark]')");
            tab.click("document.querySelector('[data-pref=density][value=compact]')");
            String dark = "getComputedStyle(document.documentElement).colorScheme === 'dark'";
            tab.until(dark);
            tab.press("Escape");
            tab.until("document.activeElement === " + SWITCH);

            tab.open(root + "catalog/index.html");
            tab.until(dark);
            assertThat(tab.evaluate("document.querySelector('main [data-pref=density][value=compact]').checked")
                            .asBoolean())
                    .isTrue();
            assertThat(tab.witness().complaints()).isEmpty();
        }
    }

    /** The browser lets nothing but the newest of several changes of scenery happen. */
    @Test
    void theThemeMayBeSwitchedFasterThanItFades(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.prefer(Tab.MOTION, "no-preference");
            tab.prefer("prefers-color-scheme", "light");
            tab.open(DISK + "index.html");
            for (int i = 0; i < 3; i++) {
                tab.evaluate("document.querySelector('[data-theme-switch]').click()");
            }

            tab.until("getComputedStyle(document.documentElement).colorScheme === 'dark'");
            assertThat(tab.witness().complaints()).isEmpty();
        }
    }

    /** A reader who writes a slash or a question mark into a field means the character. */
    @Test
    void aFieldTakesTheCharactersThatAreKeysElsewhere(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "catalog/index.html");
            tab.evaluate("document.querySelector('[data-q]').focus()");
            tab.press("/");
            tab.press("?");

            assertThat(tab.evaluate("document.querySelector('[data-q]').value").asText())
                    .isEqualTo("/?");
            assertThat(new Dialog(tab).isOpen()).isFalse();
        }
    }
}
