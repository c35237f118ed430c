package dev.daymark.site.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.select.Elements;

/**
 * What a page costs: bytes, elements, requests.
 *
 * @param file the page, from the site's root
 * @param page the same, parsed
 * @param weights of the files that it loads
 * @param report takes what is too much
 */
record BudgetCheck(String file, HtmlPage page, Weights weights, Report report) {

    void run() {
        Budget budget = Budget.of(file);
        byte[] content = page.text().getBytes(StandardCharsets.UTF_8);
        if (budget.bytes() > 0 && content.length > budget.bytes()) {
            hold(Budget.compressed(content), budget.bytes(), "bytes of compressed HTML");
        }
        if (budget.frame() > 0 && content.length > budget.frame()) {
            byte[] frame = page.without(Budget.CONTENT_OF_DOCS).getBytes(StandardCharsets.UTF_8);
            hold(Budget.compressed(frame), budget.frame(), "bytes of compressed HTML around the content");
        }
        if (budget.elements() > 0) {
            hold(page.document().getAllElements().size() - 1, budget.elements(), "elements");
        }
        Elements styles = page.document().select("link[rel=stylesheet][href]");
        Elements scripts = page.document().select("script[src]");
        hold(1 + styles.size() + scripts.size(), Budget.REQUESTS, "requests");
        hold(weight(styles, "href"), Budget.STYLES, "bytes of compressed style sheets");
        hold(weight(scripts, "src"), Budget.SCRIPTS, "bytes of compressed scripts");
    }

    private int weight(Elements elements, String attribute) {
        return elements.eachAttr(attribute).stream()
                .mapToInt(link -> weights.of(Paths.resolve(file, link)))
                .sum();
    }

    private void hold(int found, int budget, String what) {
        if (found > budget) {
            report.add(0, Rule.BUDGET, String.format(Locale.ROOT, "%,d %s, the budget is %,d", found, what, budget));
        }
    }
}
