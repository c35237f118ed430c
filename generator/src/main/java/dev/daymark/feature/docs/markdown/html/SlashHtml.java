package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.block.CaptionBlock;
import dev.daymark.feature.docs.markdown.block.ElementBlock;
import dev.daymark.feature.docs.markdown.block.HiddenBlock;
import dev.daymark.feature.docs.markdown.block.ItemListBlock;
import dev.daymark.feature.docs.markdown.block.TermsBlock;

/** Elements, captions and definitions that are written with slashes. Captions find their place in the tree. */
final class SlashHtml {

    private SlashHtml() {}

    static void addTo(Kinds kinds) {
        kinds.add(ElementBlock.class, (node, out) -> {
            out.raw("<" + node.name()).attribute(HtmlMarks.LIST, node.attributes());
            out.raw(">");
            out.children(node);
            out.raw("</" + node.name() + ">\n");
        });
        kinds.add(CaptionBlock.class, (node, out) -> {
            out.raw("<figcaption").attribute(HtmlMarks.CAPTION, node.counted());
            out.raw(node.isAbove() ? " " + HtmlMarks.ABOVE + "=\"\">" : ">");
            out.children(node);
            out.raw("</figcaption>\n");
        });
        kinds.add(TermsBlock.class, SlashHtml::terms);
    }

    private static void terms(TermsBlock node, HtmlWriter out) {
        out.raw("<dl>\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ItemListBlock list) {
                for (Node item : list.getChildren()) {
                    out.element("dd", item);
                    out.raw("\n");
                }
            } else if (child instanceof Paragraph) {
                out.raw("<dt>");
                out.children(child);
                out.raw("</dt>\n");
            } else if (!(child instanceof HiddenBlock)) {
                out.raw("<dd>");
                out.node(child);
                out.raw("</dd>\n");
            }
        }
        out.raw("</dl>\n");
    }
}
