package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The parts of a tree that come from Markdown: neither code nor HTML that was written as such. */
final class Texts {

    private Texts() {}

    static List<Element> elements(Element body) {
        List<Element> elements = new ArrayList<>();
        walk(body, node -> {
            if (node instanceof Element element && element.parent() != null && !element.normalName().equals("body")) {
                elements.add(element);
            }
        });
        return elements;
    }

    static List<TextNode> of(Element body) {
        List<TextNode> texts = new ArrayList<>();
        walk(body, node -> {
            if (node instanceof TextNode text && !isInsideRawBlock(text)) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static boolean isInsideRawBlock(TextNode text) {
        for (Node parent = text.parent(); parent != null; parent = parent.parent()) {
            String raw = parent.attr(HtmlMarks.RAW);
            if (raw.equals("block") || raw.equals("markdown")) {
                return raw.equals("block");
            }
        }
        return false;
    }

    private static void walk(Element body, Consumer<Node> visitor) {
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                visitor.accept(node);
                return isCode(node) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }
        });
    }

    private static boolean isCode(Node node) {
        String name = node.normalName();
        return name.equals("pre")
                || name.equals("code")
                || name.equals("script")
                || name.equals("style")
                || node.hasAttr(HtmlMarks.CODE);
    }
}
