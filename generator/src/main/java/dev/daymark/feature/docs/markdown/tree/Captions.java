package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Puts captions and what they describe into figures, and numbers them, as pymdownx.blocks.caption does. */
final class Captions {

    private Captions() {}

    static void apply(Element body) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Element caption : Texts.elements(body)) {
            if (caption.hasAttr(HtmlMarks.CAPTION)) {
                number(caption, numbers);
                place(caption);
            }
        }
    }

    private static void number(Element caption, Map<String, Integer> numbers) {
        String counted = caption.attr(HtmlMarks.CAPTION);
        if (counted.isEmpty()) {
            return;
        }
        int number = numbers.merge(counted, 1, Integer::sum);
        Element first = caption.firstElementChild();
        Element line = first != null && first.normalName().equals("p") ? first : caption;
        line.prependText(" ");
        line.prependElement("span").addClass("caption-prefix").text(counted + " " + number + ".");
    }

    private static void place(Element caption) {
        Element described = caption.previousElementSibling();
        Element figure = new Element("figure");
        caption.before(figure);
        if (described != null) {
            figure.appendChild(described);
        }
        if (caption.hasAttr(HtmlMarks.ABOVE)) {
            figure.prependChild(caption);
        } else {
            figure.appendChild(caption);
        }
    }
}
