package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Tab;

/**
 * Somebody who looks for something: follows words, not addresses.
 *
 * @param tab where
 */
record Reader(Tab tab) {

    /** Clicks a visible link by its words. */
    void follow(String where, String words) {
        String link = link(where, words);
        assertThat(tab.evaluate(link + " !== undefined").asBoolean())
                .as("a link \"%s\" in %s", words, where)
                .isTrue();
        tab.navigate(() -> tab.click(link));
    }

    String heading() {
        return tab.evaluate("document.querySelector('h1').innerText").asText();
    }

    /** Whether an element is on the screen as a whole, without scrolling. */
    boolean sees(String selector) {
        return tab.evaluate("""
                        (() => {
                          const element = document.querySelector(%s);
                          if (!element || !element.checkVisibility({visibilityProperty: true})) return false;
                          const box = element.getBoundingClientRect();
                          return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
                        })()""".formatted(Tab.quote(selector))).asBoolean();
    }

    boolean finds(String selector) {
        return tab.evaluate("document.querySelector(" + Tab.quote(selector) + ") !== null")
                .asBoolean();
    }

    private static String link(String where, String words) {
        return "[...document.querySelectorAll(%s)].flatMap(part => [...part.querySelectorAll('a[href]')])"
                        .formatted(Tab.quote(where))
                + ".find(one => one.checkVisibility() && one.textContent.replace(/\\s+/g, ' ').trim().startsWith("
                + Tab.quote(words) + "))";
    }
}
