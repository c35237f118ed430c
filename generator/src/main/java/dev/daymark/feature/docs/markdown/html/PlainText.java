package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.source.CriticMarks;

/** The text of a node without its markup. */
final class PlainText {

    private PlainText() {}

    static void of(Node node, StringBuilder out) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof SoftLineBreak) {
                out.append(' ');
            } else if (child.hasChildren()) {
                of(child, out);
            } else {
                out.append(CriticMarks.restore(child.getChars().toString()));
            }
        }
    }
}
