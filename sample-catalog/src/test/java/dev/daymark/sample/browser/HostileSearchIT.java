package dev.daymark.sample.browser;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.Tab;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts that scripts, markup and languages treat specially: asked for, and found. */
@ExtendWith(Browsing.class)
class HostileSearchIT {

    private static final List<String> QUERIES = List.of(
            ":",
            "~",
            "^2",
            "*",
            "+ -",
            "order~1 ^order +order -order order*",
            "kind:",
            "kind:\"",
            "tag:\"a b",
            "kind:__proto__ owner:constructor x",
            "\"",
            "\\",
            "__proto__",
            "constructor",
            "hasOwnProperty toString valueOf",
            "#__proto__",
            "@constructor",
            "/",
            "#",
            "\ud800",
            "a\udfff b\ud83d",
            "\u0000\u0001\u001f",
            "🚀 👩‍👩‍👧",
            "東京タワー",
            "שלום \u202eabc\u202c",
            "<img src=x onerror=probe()>",
            "${probe()} {{probe()}} %s %00",
            "x".repeat(10_000),
            "a b-c.d ".repeat(1_250),
            "!".repeat(10_000));

    /** Answers a query as the dialog does; without its guard, so that mistakes are seen. */
    private static final String ANSWER = """
            (async () => {
              const field = document.querySelector('#find [role=combobox]'), status = document.querySelector('#find [role=status]');
              const asked = %s;
              status.textContent = '';
              field.value = asked;
              field.dispatchEvent(new Event('input'));
              await Daymark.answers(asked, 24);
              const end = performance.now() + 20000;
              while (!status.textContent && performance.now() < end) await new Promise(done => setTimeout(done, 5));
              const options = document.querySelectorAll('#find-list [role=option]').length;
              return !status.textContent || options > 0 !== document.querySelector('#find .empty').hidden;
            })()""";

    @Test
    void everyQueryIsAnswered(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.plant("probe");
            tab.open(Browsing.PORTAL.toUri() + "index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            SoftAssertions all = new SoftAssertions();
            for (String query : QUERIES) {
                String name = query.substring(0, Math.min(30, query.length()));
                all.assertThat(tab.evaluate(ANSWER.formatted(literal(query))).asBoolean())
                        .as("neither results nor word of it: " + name)
                        .isFalse();
                all.assertThat(dialog.faults()).as(name).isEmpty();
            }
            all.assertThat(tab.witness().complaints()).isEmpty();
            all.assertThat(tab.witness().calls()).isEmpty();
            all.assertAll();
        }
    }

    /** Without the help of the content policy. */
    @Test
    void whatAuthorsWroteIsFoundAndDoesNothing(Chromium browser, AttackedPortal portal) {
        Map<String, String> found = Map.of(
                "skerrylight", "<img src=x onerror=probe()>",
                "東京", "東京タワーの案内",
                "__proto__", "__proto__ שלום 🚀",
                "שלום", "__proto__ שלום 🚀",
                "guillemot", "__proto__ שלום 🚀",
                "kittiwakes", "<u>Docs",
                "暮らす", "<u>Docs");
        try (Tab tab = browser.openTab()) {
            tab.plant("probe");
            tab.bypassPolicy(true);
            tab.open(portal.folder().toUri() + "search/index.html");
            tab.until("document.querySelector('.answered')");
            SoftAssertions all = new SoftAssertions();
            found.forEach((query, title) -> {
                tab.evaluate(SearchPage.FIELD + ".value = " + literal(query));
                tab.evaluate(SearchPage.FIELD + ".dispatchEvent(new Event('input'))");
                tab.until("document.querySelector('#found b')?.textContent === " + literal(title)
                        + " && ![...document.querySelectorAll('#found .passage')].some(one => !one.textContent)");
                all.assertThat(strangers(tab)).as(query).isEmpty();
            });
            all.assertThat(tab.witness().complaints()).isEmpty();
            all.assertThat(tab.witness().calls()).isEmpty();
            all.assertAll();
        }
    }

    /** Elements among results and chips that the search does not make. */
    private static String strangers(Tab tab) {
        return tab.evaluate("[...document.querySelectorAll('.find-page *')].map(one => one.localName).filter(name => "
                        + "!/^(div|p|a|b|span|mark|svg|use|input|button|details|summary|h2)$/.test(name)).join()")
                .asText();
    }

    /** A literal of a script in ASCII alone: half a character is nothing that can be sent. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> literal.append(
                        unit >= '0' && unit <= 'z' && unit != '\\'
                                ? String.valueOf((char) unit)
                                : "\\u%04x".formatted(unit)));
        return literal.append('"').toString();
    }
}
