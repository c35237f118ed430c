package dev.daymark.sample.browser;

import dev.daymark.browser.Tab;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The search dialog of a page, as assistive technology is told of it.
 *
 * @param tab where the page is
 */
record Dialog(Tab tab) {

    private static final String FIELD = "document.querySelector('#find [role=combobox]')";
    private static final String ACTIVE = "document.getElementById(" + FIELD + ".getAttribute('aria-activedescendant'))";

    boolean isOpen() {
        return tab.evaluate("document.querySelector('#find').open").asBoolean();
    }

    /** Waits until the dialog is open, has the focus, and proposes something. */
    void untilReady() {
        tab.until("document.querySelector('#find').matches(':modal') && document.activeElement === " + FIELD
                + " && document.querySelector('#find [role=option]')");
    }

    /** Waits until the dialog is closed and the focus is where it was before. */
    void untilClosed(String focused) {
        tab.until("!document.querySelector('#find').open && document.activeElement === " + focused);
    }

    /** Types, and waits until the field says that there is an answer. */
    void ask(String words) {
        tab.type(words);
        tab.until("document.querySelector('#find [role=status]').textContent");
    }

    /** Types in place of what was asked before. */
    void askAnew(String words) {
        tab.evaluate("document.querySelector('#find [role=status]').textContent = ''");
        tab.press("Control+a");
        ask(words);
    }

    /** The words of the results, in order. */
    List<String> results() {
        return StreamSupport.stream(
                        tab.evaluate(
                                        "[...document.querySelectorAll('#find [role=option] b')].map(one => one.textContent)")
                                .spliterator(),
                        false)
                .map(title -> title.asText())
                .toList();
    }

    /** What a screen reader reads when the results change. */
    String status() {
        return tab.evaluate("document.querySelector('#find [role=status]').textContent")
                .asText();
    }

    /** The result that Enter opens. */
    String active() {
        return tab.evaluate(ACTIVE + ".querySelector('b').textContent").asText();
    }

    /** What the combobox pattern of the ARIA Authoring Practices asks for and the dialog does not do. */
    List<String> faults() {
        return PageScript.of("combobox").faultsIn(tab);
    }
}
