package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The parts of a tree that come from Markdown: neither code nor HTML that was written as such. */
final class Texts implements NodeFilter {

    private static final Set<String> CODE = Set.of("pre", "code", "script", "style");

    private final List<Element> elements = new ArrayList<>();
    private final List<TextNode> texts = new ArrayList<>();

    private Texts() {}

    static List<Element> elements(Element body) {
        return walk(body).elements;
    }

    static List<TextNode> of(Element body) {
        return walk(body).texts;
    }

    private static Texts walk(Element body) {
        Texts found = new Texts();
        body.filter(found);
        return found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            elements.add(element);
        } else if (node instanceof TextNode text && !isInsideRawBlock(text)) {
            texts.add(text);
        }
        boolean code = CODE.contains(node.normalName()) || node.hasAttr(HtmlMarks.CODE);
        return code ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    private static boolean isInsideRawBlock(TextNode text) {
        for (@Nullable Node parent = text.parent(); parent != null; parent = parent.parent()) {
            String raw = parent.attr(HtmlMarks.RAW);
            if (raw.equals("block") || raw.equals("markdown")) {
                return raw.equals("block");
            }
        }
        return false;
    }
}
