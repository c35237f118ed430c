package dev.daymark.feature.docs.markdown.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** The table of contents, where a paragraph says {@code [TOC]}; and the links of headings to themselves. */
final class TableOfContents {

    /** More of them in one page are text: each holds all headings. */
    private static final int MAX_TABLES = 10;

    private static final String MARKER = "[TOC]";

    private final TocOptions options;

    TableOfContents(TocOptions options) {
        this.options = options;
    }

    void apply(Element body, List<Element> headings) {
        int tables = 0;
        for (Element element : Texts.elements(body)) {
            if (tables < MAX_TABLES
                    && element.normalName().equals("p")
                    && element.childNodeSize() == 1
                    && element.wholeText().strip().equals(MARKER)) {
                element.replaceWith(contents(headings));
                tables++;
            }
        }
        if (options.permalink()) {
            for (Element heading : headings) {
                heading.appendElement("a")
                        .addClass("headerlink")
                        .attr("href", "#" + heading.id())
                        .attr("title", "Permanent link")
                        .text("\u00B6");
            }
        }
    }

    private Element contents(List<Element> headings) {
        Element contents = new Element("div").addClass("toc");
        if (!options.title().isEmpty()) {
            contents.appendElement("span").addClass("toctitle").text(options.title());
        }
        Element list = contents.appendElement("ul");
        Deque<Integer> levels = new ArrayDeque<>();
        Deque<Element> items = new ArrayDeque<>();
        for (Element heading : headings) {
            int level = HeadingIds.level(heading);
            if (level < options.firstLevel() || level > options.lastLevel()) {
                continue;
            }
            while (!levels.isEmpty() && levels.getLast() >= level) {
                levels.removeLast();
                items.removeLast();
            }
            Element item = listFor(items, list).appendElement("li");
            item.appendElement("a").attr("href", "#" + heading.id()).text(HeadingIds.text(heading));
            levels.add(level);
            items.add(item);
        }
        return contents;
    }

    private static Element listFor(Deque<Element> items, Element list) {
        if (items.isEmpty()) {
            return list;
        }
        Element item = items.getLast();
        Element last = item.lastElementChild();
        return last != null && last.normalName().equals("ul") ? last : item.appendElement("ul");
    }
}
