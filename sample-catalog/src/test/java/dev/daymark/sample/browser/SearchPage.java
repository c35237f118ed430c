package dev.daymark.sample.browser;

import dev.daymark.browser.Tab;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The page that searches, as readers see it.
 *
 * @param tab where the page is
 */
record SearchPage(Tab tab) {

    static final String FIELD = "document.querySelector('[data-find-page]')";

    /** Opens the page with a query, and waits for its answer. */
    static SearchPage open(Tab tab, String root, String query) {
        tab.open(root + "search/index.html?q=" + query);
        SearchPage page = new SearchPage(tab);
        page.untilAnswered();
        return page;
    }

    /** Waits until there are as many results as the status says, and chips. */
    void untilAnswered() {
        tab.until("/\\d/.test(document.querySelector('.find-found [role=status]').textContent)"
                + " && document.querySelector('.pick')");
    }

    /** Waits until a chip is pressed, or is not. */
    void untilPressed(String chip, boolean pressed) {
        tab.until("document.querySelector('[data-filter=\"%s\"][aria-pressed=%s]')".formatted(chip, pressed));
    }

    void focus(String chip) {
        tab.evaluate("document.querySelector('[data-filter=\"%s\"]').focus()".formatted(chip));
    }

    /** The chip that has the focus. */
    String focused() {
        return tab.evaluate("document.activeElement.dataset.filter ?? ''").asText();
    }

    String query() {
        return tab.evaluate(FIELD + ".value").asText();
    }

    String queryInAddress() {
        return tab.evaluate("new URLSearchParams(location.search).get('q')").asText();
    }

    String name(String chip) {
        return tab.evaluate("document.querySelector('[data-filter=\"%s\"] span').textContent".formatted(chip))
                .asText();
    }

    /** How many results a chip promises. */
    int promised(String chip) {
        return tab.evaluate("+document.querySelector('[data-filter=\"%s\"] .num').textContent".formatted(chip))
                .asInt();
    }

    /** How many results there are. */
    int count() {
        return tab.evaluate("parseInt(document.querySelector('.find-found [role=status]').textContent)")
                .asInt();
    }

    /** The names of the groups of results. */
    List<String> groups() {
        return texts("document.querySelectorAll('#found [role=group] > p')");
    }

    private List<String> texts(String elements) {
        return StreamSupport.stream(
                        tab.evaluate("[...%s].map(one => one.firstChild.textContent)".formatted(elements))
                                .spliterator(),
                        false)
                .map(text -> text.asText())
                .toList();
    }
}
