package dev.daymark.feature.docs.markdown.tree;

import org.jsoup.nodes.Element;

/** Moves the footnotes to where a paragraph says {@code ///Footnotes Go Here///}; without one they end the page. */
final class FootnotePlace {

    private static final String MARKER = "///Footnotes Go Here///";

    private FootnotePlace() {}

    static void apply(Element body) {
        Element notes = body.lastElementChild();
        if (notes == null || !notes.hasClass("footnote")) {
            return;
        }
        for (Element element : Texts.elements(body)) {
            if (element.normalName().equals("p") && element.wholeText().strip().equals(MARKER)) {
                element.replaceWith(notes);
                return;
            }
        }
    }
}
