package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.source.CriticMarks;
import dev.daymark.feature.docs.markdown.source.Marks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the nodes of one page. What is written is not safe yet. */
final class HtmlWriter {

    /** Deeper pages would exhaust the stack of some thread. */
    private static final int MAX_DEPTH = 400;

    private final StringBuilder out = new StringBuilder();
    private final Map<Class<? extends Node>, NodeHtml<?>> kinds;
    private int depth;

    HtmlWriter(Map<Class<? extends Node>, NodeHtml<?>> kinds) {
        this.kinds = kinds;
    }

    String html() {
        return out.toString();
    }

    @SuppressWarnings("unchecked")
    void node(Node node) {
        NodeHtml<Node> kind = (NodeHtml<Node>) kinds.get(node.getClass());
        if (depth >= MAX_DEPTH || kind == null) {
            text(node.getChars().toString());
            return;
        }
        depth++;
        kind.write(node, this);
        depth--;
    }

    void children(Node node) {
        childrenBehind(null, node);
    }

    /** The children behind one of them, or all. */
    void childrenBehind(@Nullable Node first, Node node) {
        Node child = first == null ? node.getFirstChild() : first.getNext();
        for (; child != null; child = child.getNext()) {
            node(child);
        }
    }

    /** An element around the children of a node. */
    void element(String name, Node node) {
        raw("<" + name + ">");
        children(node);
        raw("</" + name + ">");
    }

    HtmlWriter raw(String html) {
        out.append(html);
        return this;
    }

    /** Text in which editorial marks become tags. */
    void text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Marks.isMark(c)) {
                out.append(CriticMarks.tagsOf(c));
            } else {
                escape(c);
            }
        }
    }

    /** Text in which nothing has a meaning. */
    void literal(CharSequence text) {
        CriticMarks.restore(text.toString()).chars().forEach(c -> escape((char) c));
    }

    /** An attribute with a space before it. */
    HtmlWriter attribute(String name, CharSequence value) {
        out.append(' ').append(name).append("=\"");
        literal(value);
        out.append('"');
        return this;
    }

    /** Where a node was written, for the steps that come later. */
    HtmlWriter at(Node node) {
        return attribute(HtmlMarks.AT, String.valueOf(node.getStartOffset()));
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }
}
