package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import dev.daymark.feature.docs.markdown.block.AbbreviationBlock;
import dev.daymark.feature.docs.markdown.block.AdmonitionBlock;
import dev.daymark.feature.docs.markdown.block.FootnoteBlock;
import dev.daymark.feature.docs.markdown.block.HiddenBlock;
import dev.daymark.feature.docs.markdown.block.ItemBlock;
import dev.daymark.feature.docs.markdown.block.MarkdownElementBlock;
import dev.daymark.feature.docs.markdown.block.MathBlock;
import dev.daymark.feature.docs.markdown.block.QuoteBlock;
import dev.daymark.feature.docs.markdown.block.RawHtmlBlock;
import dev.daymark.feature.docs.markdown.block.TitleBlock;

/** Blocks that need few words. */
final class BlockHtml {

    private BlockHtml() {}

    static void addTo(Kinds kinds) {
        kinds.add(Document.class, (node, out) -> out.children(node));
        kinds.add(Paragraph.class, BlockHtml::paragraph);
        kinds.add(TitleBlock.class, (node, out) -> out.children(node));
        kinds.add(Heading.class, (node, out) -> {
            out.raw("<h" + node.getLevel()).at(node).raw(">");
            out.children(node);
            out.raw("</h" + node.getLevel() + ">\n");
        });
        kinds.add(ThematicBreak.class, (node, out) -> out.raw("<hr>\n"));
        kinds.add(QuoteBlock.class, (node, out) -> {
            out.element("blockquote", node);
            out.raw("\n");
        });
        kinds.add(AdmonitionBlock.class, BlockHtml::admonition);
        kinds.add(Reference.class, (node, out) -> {});
        kinds.add(HiddenBlock.class, (node, out) -> {});
        kinds.add(AbbreviationBlock.class, (node, out) -> {});
        kinds.add(FootnoteBlock.class, (node, out) -> {});
        kinds.add(RawHtmlBlock.class, (node, out) -> {
            out.raw(RawTags.marked(node.html(), node.offset(), "block"));
            if (node.hasChildren()) {
                out.element("p", node);
            }
        });
        kinds.add(MarkdownElementBlock.class, (node, out) -> {
            out.raw(RawTags.marked(node.tag().toString(), node.tag().getStartOffset(), "markdown"));
            out.children(node);
            out.raw("</" + node.name() + ">\n");
        });
        SlashHtml.addTo(kinds);
        kinds.add(MathBlock.class, (node, out) -> {
            out.raw("<div class=\"arithmatex\" " + HtmlMarks.CODE + "=\"\">")
                    .literal("\\[\n" + node.formula() + "\n\\]");
            out.raw("</div>\n");
        });
    }

    private static void paragraph(Paragraph node, HtmlWriter out) {
        ItemBlock item = node.getParent() instanceof ItemBlock parent ? parent : null;
        boolean bare = item != null && !item.isLoose();
        out.raw(bare ? "" : "<p>");
        if (item != null && item.getFirstChild() == node) {
            ListHtml.task(item, out);
        }
        out.children(node);
        out.raw(bare ? "\n" : "</p>\n");
    }

    private static void admonition(AdmonitionBlock node, HtmlWriter out) {
        boolean box = node.form() == AdmonitionBlock.Form.BOX;
        TitleBlock title = node.getFirstChild() instanceof TitleBlock written ? written : null;
        String classes = box ? ("admonition " + node.classes()).strip() : node.classes();
        out.raw(box ? "<div" : "<details");
        if (!classes.isEmpty()) {
            out.attribute("class", classes);
        }
        out.raw(node.form() == AdmonitionBlock.Form.UNFOLDED ? " open>" : ">");
        if (title != null || node.defaultTitle().isPresent()) {
            out.raw(box ? "<p class=\"admonition-title\">" : "<summary>");
            if (title != null) {
                out.node(title);
            } else {
                out.literal(node.defaultTitle().get());
            }
            out.raw(box ? "</p>" : "</summary>");
        }
        out.childrenBehind(title, node);
        out.raw(box ? "</div>\n" : "</details>\n");
    }
}
