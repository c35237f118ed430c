package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.highlight.Highlighter;
import dev.daymark.feature.docs.markdown.inline.EscapedCharacter;
import dev.daymark.feature.docs.markdown.inline.InlineFormula;
import dev.daymark.feature.docs.markdown.inline.TagNode;
import dev.daymark.feature.docs.markdown.source.Marks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text and what stands in it, but links. */
final class InlineHtml {

    private static final Pattern WITH_LANGUAGE = Pattern.compile("(?s)(?::{3,}|#!)([\\w#.+-]+)[ ]+(.*)");

    private final Highlighter highlighter;
    private final boolean lineBreaks;

    InlineHtml(Highlighter highlighter, boolean lineBreaks) {
        this.highlighter = highlighter;
        this.lineBreaks = lineBreaks;
    }

    void addTo(Kinds kinds) {
        kinds.add(Text.class, (node, out) -> out.text(node.getChars()));
        kinds.add(EscapedCharacter.class, (node, out) -> {
            String guard = String.valueOf(Marks.GUARD);
            out.raw(guard).literal(node.getChars());
            out.raw(guard);
        });
        kinds.add(SoftLineBreak.class, (node, out) -> out.raw(lineBreaks ? "<br>\n" : "\n"));
        kinds.add(HardLineBreak.class, (node, out) -> out.raw("<br>\n"));
        kinds.add(Emphasis.class, (node, out) -> out.element("em", node));
        kinds.add(StrongEmphasis.class, (node, out) -> out.element("strong", node));
        kinds.add(TagNode.class, (node, out) -> out.element(node.tag(), node));
        kinds.add(HtmlEntity.class, (node, out) -> out.raw(node.getChars().toString()));
        kinds.add(HtmlInlineComment.class, (node, out) -> {});
        kinds.add(
                HtmlInline.class,
                (node, out) -> out.raw(RawTags.marked(node.getChars().toString(), node.getStartOffset(), "inline")));
        kinds.add(Code.class, this::code);
        kinds.add(AutoLink.class, (node, out) -> external(node, node.getText().toString(), out));
        kinds.add(MailLink.class, (node, out) -> external(node, "mailto:" + node.getText(), out));
        kinds.add(InlineFormula.class, (node, out) -> {
            out.raw("<span class=\"arithmatex\"" + " " + HtmlMarks.CODE + "=\"\">");
            out.literal("\\(" + node.formula() + "\\)");
            out.raw("</span>");
        });
    }

    private static void external(Node node, String target, HtmlWriter out) {
        out.raw("<a").attribute("href", target).at(node).raw(">");
        out.literal(node.getChars().subSequence(1, node.getChars().length() - 1));
        out.raw("</a>");
    }

    private void code(Code node, HtmlWriter out) {
        String text = node.getText().toString().strip();
        Matcher matcher = WITH_LANGUAGE.matcher(text);
        if (!matcher.matches()) {
            out.raw("<code>").literal(text);
            out.raw("</code>");
            return;
        }
        out.raw("<code").attribute("class", "language-" + matcher.group(1)).raw(">");
        highlighter
                .highlight(matcher.group(1), List.of(matcher.group(2).replace('\n', ' ')))
                .forEach(line -> CodeHtml.tokens(line, out));
        out.raw("</code>");
    }
}
