package dev.daymark.sample.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.browser.Tab;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A list of entities that is open, as a reader with script narrows it.
 *
 * @param tab where
 */
record CatalogList(Tab tab) {

    private static final PageScript ROWS = PageScript.of("rows");

    static CatalogList open(Tab tab, String url) {
        tab.open(url);
        return new CatalogList(tab).ready();
    }

    /** Waits until the data is there, so that all that follows happens at once. */
    CatalogList ready() {
        tab.evaluate("Daymark.catalog(() => {}).then(() => Daymark.describe(() => {})).then(() => true)");
        return this;
    }

    void choose(String facet, String value) {
        tab.click(input(facet, value) + ".closest('label')");
    }

    boolean isChosen(String facet, String value) {
        return tab.evaluate(input(facet, value) + ".checked").asBoolean();
    }

    void filter(String words) {
        tab.evaluate("document.querySelector('[data-q]').select()");
        tab.type(words);
    }

    void sort(String column) {
        tab.click("document.querySelector('th[data-sort=" + column + "] button')");
    }

    /** The references of the entities shown, in order. */
    List<String> refs() {
        return texts(
                "[...document.querySelectorAll('[data-list]:not([hidden]) td[data-ref]')].map(one => one.dataset.ref)");
    }

    Set<String> shown() {
        return new TreeSet<>(refs());
    }

    /** The lines shown, by reference: markup in which addresses are whole and stars and gaps are left out. */
    Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        ROWS.runIn(tab)
                .properties()
                .forEach(row -> rows.put(row.getKey(), row.getValue().asText()));
        return rows;
    }

    String count() {
        return tab.evaluate("document.querySelector('[data-count]').textContent")
                .asText();
    }

    List<String> chips() {
        return texts("[...document.querySelectorAll('.chips button')].map(one => one.textContent)");
    }

    /** The numbers that stand behind the values of a facet. */
    Map<String, Integer> numbers(String facet) {
        Map<String, Integer> numbers = new TreeMap<>();
        JsonNode found = tab.evaluate("""
                Object.fromEntries([...document.querySelectorAll('.facet[data-facet=%s] label')].map(label =>
                  [label.querySelector('input').value, Number(label.querySelector('.num').textContent)]))
                """.formatted(facet));
        found.properties()
                .forEach(value -> numbers.put(value.getKey(), value.getValue().asInt()));
        return numbers;
    }

    String search() {
        return tab.evaluate("location.search").asText();
    }

    private List<String> texts(String expression) {
        return StreamSupport.stream(tab.evaluate(expression).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String input(String facet, String value) {
        return "document.querySelector('.facet[data-facet=%s] input[value=\"%s\"]')".formatted(facet, value);
    }
}
