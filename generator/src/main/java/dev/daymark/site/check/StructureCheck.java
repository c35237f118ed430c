package dev.daymark.site.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page needs to be read by everybody: language, title, headings in order, ids that are found. */
final class StructureCheck {

    /** Attributes that hold one or more ids of the same page. */
    private static final List<String> ID_REFERENCES = List.of(
            "for",
            "form",
            "list",
            "headers",
            "popovertarget",
            "aria-activedescendant",
            "aria-controls",
            "aria-describedby",
            "aria-details",
            "aria-labelledby",
            "aria-owns");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private StructureCheck() {}

    static void run(HtmlPage page, Report report) {
        Document document = page.document();
        if (page.text().length() < 15 || !page.text().substring(0, 15).equalsIgnoreCase("<!doctype html>")) {
            report.add(1, Rule.STRUCTURE, "the page does not begin with <!doctype html>");
        }
        Element html = document.selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            report.add(1, Rule.STRUCTURE, "<html> has no lang");
        }
        if (document.title().isBlank() || document.select("head > title").size() != 1) {
            report.add(0, Rule.STRUCTURE, "the page needs one <title>");
        }
        for (String once : List.of("h1", "main")) {
            int count = (int) document.select(once).stream()
                    .filter(element -> !isAuthors(element) || element.equals(document.selectFirst(once)))
                    .count();
            if (count != 1) {
                report.add(0, Rule.STRUCTURE, "the page needs one <" + once + ">, not " + count);
            }
        }
        checkHeadings(document, report);
        checkIds(document, page.ids(), report);
        document.select("img:not([alt])")
                .forEach(image -> report.add(HtmlPage.line(image), Rule.STRUCTURE, "<img> has no alt"));
        document.select("a[href], button").stream()
                .filter(StructureCheck::isNameless)
                .forEach(element -> report.add(
                        HtmlPage.line(element), Rule.STRUCTURE, "<" + element.normalName() + "> has no words"));
    }

    /** Whether an author of documentation wrote it, who knows nothing of the page around. */
    private static boolean isAuthors(Element element) {
        return element.closest(".prose") != null;
    }

    private static boolean isNameless(Element element) {
        return element.text().isBlank()
                && element.attr("aria-label").isBlank()
                && element.attr("aria-labelledby").isBlank()
                && element.attr("title").isBlank()
                && element.select("img[alt]:not([alt=]), svg > title").isEmpty();
    }

    private static void checkHeadings(Document document, Report report) {
        int level = 0;
        for (Element element : document.getAllElements()) {
            if (HEADINGS.contains(element.normalName())) {
                int next = element.normalName().charAt(1) - '0';
                if (next > level + 1 && !isAuthors(element)) {
                    report.add(
                            HtmlPage.line(element),
                            Rule.STRUCTURE,
                            "<h" + next + "> follows a heading of level " + level);
                }
                level = next;
            }
        }
    }

    private static void checkIds(Document document, Set<String> ids, Report report) {
        Map<String, Integer> first = new HashMap<>();
        for (Element element : document.select("[id]")) {
            int line = HtmlPage.line(element);
            Integer before = first.putIfAbsent(element.id(), line);
            if (before != null) {
                report.add(line, Rule.IDS, "id \"" + element.id() + "\" is given again, first on line " + before);
            }
            if (element.id().isEmpty() || element.id().chars().anyMatch(Character::isWhitespace)) {
                report.add(line, Rule.IDS, "not an id: \"" + element.id() + "\"");
            }
        }
        for (String attribute : ID_REFERENCES) {
            for (Element element : document.select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).strip().split("\\s+", -1)) {
                    if (!ids.contains(id)) {
                        report.add(
                                HtmlPage.line(element),
                                Rule.IDS,
                                attribute + " names \"" + id + "\", which is no id here");
                    }
                }
            }
        }
    }
}
