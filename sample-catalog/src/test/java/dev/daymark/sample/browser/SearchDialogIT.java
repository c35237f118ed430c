package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search dialog does beside finding: keeps to a documentation, remembers, waits, and loads nothing early. */
@ExtendWith(Browsing.class)
class SearchDialogIT {

    private static final String DISK = Browsing.PORTAL.toUri().toString();
    private static final String ALL_IN_SET = "[...document.querySelectorAll('#find-list a[role=option]:not(.all)')]"
            + ".every(one => one.href.includes('/docs/default/component/checkout-api/'))";

    @Test
    void nothingIsLoadedBeforeSomebodyReachesForTheSearch(Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            tab.open(host.url() + "index.html");
            assertThat(tab.witness().requests()).noneMatch(SearchDialogIT::belongsToSearch);

            tab.evaluate("document.querySelector('[data-find]').focus()");
            tab.until("window.Daymark.ask");
            assertThat(tab.witness().requests()).anyMatch(SearchDialogIT::belongsToSearch);
        }
    }

    /** Who follows a dead link and reaches for the search is told of names like the one that is gone. */
    @Test
    void thePageThatIsNotThereLooksForItWhenSomebodyReachesForTheSearch(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "404.html#catalog/default/component/chekout-api");
            tab.untilIdle();
            assertThat(tab.witness().requests())
                    .noneMatch(SearchDialogIT::belongsToSearch)
                    .noneMatch(address -> address.contains("data/catalog"));

            tab.evaluate("document.querySelector('.lost [data-find]').focus()");
            tab.until("document.querySelector('#lost-near a')?.textContent === 'Checkout API'");
            tab.press("Enter");
            tab.until("document.querySelector('#find-list [role=option] b')?.textContent === 'Checkout API'");
            assertThat(tab.evaluate("document.querySelector('#find [role=combobox]').value")
                            .asText())
                    .isEqualTo("chekout-api");
        }
    }

    private static boolean belongsToSearch(String address) {
        return address.contains("lookup") || address.contains("data/search");
    }

    @Test
    void theScriptOfTheSearchKeepsItsBudget() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (Stream<Path> assets = Files.list(Browsing.PORTAL.resolve("assets"));
                GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            Path script = assets.filter(file -> file.getFileName().toString().startsWith("lookup."))
                    .findFirst()
                    .orElseThrow();
            gzip.write(Files.readAllBytes(script));
        }
        assertThat(compressed.size()).isLessThanOrEqualTo(20 * 1024);
    }

    @Test
    void aDocumentationCanBeSearchedAlone(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "docs/default/component/checkout-api/index.html");
            Dialog dialog = new Dialog(tab);
            tab.click("document.querySelector('[data-find][data-set]')");
            tab.until("document.querySelector('.find-only input')?.checked");
            dialog.ask("order");
            assertThat(tab.evaluate(ALL_IN_SET).asBoolean()).isTrue();
            assertThat(dialog.results()).isNotEmpty();
            assertThat(dialog.faults()).isEmpty();

            tab.click("document.querySelector('.find-only input')");
            tab.until("!(" + ALL_IN_SET + ")");
            assertThat(dialog.results()).contains("Orders DB");

            tab.press("Escape");
            dialog.untilClosed("document.querySelector('[data-find][data-set]')");
            tab.press("Control+k");
            dialog.untilReady();
            assertThat(tab.evaluate("document.querySelector('.find-only input').checked")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void anEmptyBoxBeginsWithWhatIsRememberedIfAnything(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "catalog/default/component/checkout-api/index.html");
            tab.click("document.querySelector('[data-star]')");
            tab.open(DISK + "catalog/default/group/team-harbour/index.html");
            tab.evaluate("localStorage.setItem('p:recent', '[]')");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            assertThat(dialog.results()).startsWith("Checkout API", "Home");

            tab.evaluate("""
                    localStorage.setItem('p:stars', '[1, {"href": "catalog/", "title": {}, "ref": null}]');
                    localStorage.setItem('p:recent', '{"x": 1}')""");
            tab.press("Escape");
            dialog.untilClosed("document.body");
            tab.press("/");
            tab.until("document.querySelector('#find-list [role=option]').textContent.includes('[object Object]')");

            tab.evaluate("""
                    Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});
                    null""");
            tab.press("Escape");
            dialog.untilClosed("document.body");
            tab.press("Control+k");
            tab.until("document.querySelector('#find-list [role=option]').textContent === 'Home'");
            assertThat(tab.witness().complaints()).isEmpty();
        }
    }

    @Test
    void anAnswerThatComesLateIsNotShown(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            tab.evaluate("""
                    const answer = Daymark.answer;
                    Daymark.answer = (asked, kinds) => asked !== 'team' ? answer(asked, kinds)
                      : new Promise(late => window.release = () => answer(asked, kinds).then(late));
                    null""");
            tab.type("team");
            tab.until("window.release");
            tab.type("-harbour");
            tab.until("document.querySelector('#find-list b')?.textContent === 'Team Harbour'");
            var shown = dialog.results();
            tab.evaluate("window.release()");

            assertThat(dialog.results()).isEqualTo(shown);
        }
    }

    @Test
    void whoIsFasterThanTheAnswerGetsTheRightOne(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            tab.navigate(() -> {
                tab.type("payment rou");
                tab.press("Enter");
            });

            assertThat(new Reader(tab).heading()).isEqualTo("Payment Router");
        }
    }

    @Test
    void whatWasMisspeltAndWhatNothingHasIsSaid(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.open(DISK + "index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            dialog.ask("chekcout zeppelin");
            assertThat(dialog.status())
                    .startsWith("No match for “chekcout”: this is for “checkout”. Nothing has “zeppelin”. ");
            assertThat(dialog.results()).startsWith("Checkout");

            tab.press("Control+a");
            tab.type("order owner:nobody");
            tab.until("!document.querySelector('#find .empty').hidden");
            tab.click("document.querySelector('#find .empty button')");
            tab.until("document.querySelector('#find-list [role=option]')");
            assertThat(tab.evaluate("document.querySelector('#find input').value")
                            .asText())
                    .isEqualTo("order");
            assertThat(dialog.faults()).isEmpty();
        }
    }
}
