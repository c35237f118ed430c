package dev.daymark.sample.browser;

import dev.daymark.browser.Tab;
import java.util.List;

/**
 * What moves while a page loads. A busy machine paints a page while it still arrives in pieces, and moves what it has painted;
 * what the page itself moves, it moves every time.
 */
final class LayoutShifts {

    private static final PageScript SHIFTS = PageScript.of("layout-shift");
    private static final int TIMES = 5;

    private LayoutShifts() {}

    /** What moved each time that a page was opened. */
    static List<String> of(Tab tab, String url) {
        List<String> moved = List.of();
        for (int i = 0; i < TIMES; i++) {
            tab.open(url);
            moved = SHIFTS.faultsIn(tab);
            if (moved.isEmpty()) {
                return moved;
            }
        }
        return moved;
    }
}
