package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.block.FootnoteBlock;
import dev.daymark.feature.docs.markdown.inline.FootnoteReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** References to footnotes, and the footnotes at the end of the page, in the order in which they were written. */
final class FootnoteHtml {

    private final Map<String, FootnoteBlock> notes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();

    FootnoteHtml(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock note && notes.putIfAbsent(note.name(), note) == null) {
                numbers.put(note.name(), notes.size());
            }
        }
    }

    void addTo(Kinds kinds) {
        kinds.add(FootnoteReference.class, this::reference);
    }

    private void reference(FootnoteReference node, HtmlWriter out) {
        Integer number = numbers.get(node.name());
        if (number == null) {
            out.text(node.getChars());
            return;
        }
        int times = references.merge(node.name(), 1, Integer::sum);
        out.raw("<sup").attribute("id", id(node.name(), times)).raw("><a class=\"footnote-ref\"");
        out.attribute("href", "#fn:" + node.name()).raw(">" + number + "</a></sup>");
    }

    private static String id(String name, int times) {
        return (times == 1 ? "fnref:" : "fnref" + times + ":") + name;
    }

    void writeAll(HtmlWriter out) {
        if (notes.isEmpty()) {
            return;
        }
        out.raw("<div class=\"footnote\"><hr><ol>\n");
        for (FootnoteBlock note : notes.values()) {
            out.raw("<li").attribute("id", "fn:" + note.name()).raw(">");
            write(note, out);
            out.raw("</li>\n");
        }
        out.raw("</ol></div>\n");
    }

    /** The way back stands at the end of the last paragraph. */
    private void write(FootnoteBlock note, HtmlWriter out) {
        Node last = note.getLastChild();
        for (Node child = note.getFirstChild(); child != null && child != last; child = child.getNext()) {
            out.node(child);
        }
        boolean inParagraph = last instanceof Paragraph;
        if (last != null && !inParagraph) {
            out.node(last);
        }
        boolean referred = references.containsKey(note.name());
        if (!inParagraph && !referred) {
            return;
        }
        out.raw("<p>");
        if (last != null && inParagraph) {
            out.children(last);
        }
        if (referred) {
            wayBack(note, inParagraph, out);
        }
        out.raw("</p>");
    }

    private void wayBack(FootnoteBlock note, boolean behindText, HtmlWriter out) {
        if (behindText) {
            out.raw("&nbsp;");
        }
        for (int times = 1; times <= references.getOrDefault(note.name(), 0); times++) {
            out.raw("<a class=\"footnote-backref\"").attribute("href", "#" + id(note.name(), times));
            out.attribute("title", "Back to the text").raw(">\u21A9</a>");
        }
    }
}
