package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.daymark.feature.docs.markdown.inline.BareLink;
import dev.daymark.feature.docs.markdown.inline.WikiLink;

/** Links and images. */
final class LinkHtml {

    private LinkHtml() {}

    static void addTo(Kinds kinds) {
        kinds.add(Link.class, (node, out) -> link(node, node, out));
        kinds.add(Image.class, (node, out) -> image(node, target(node), title(node), out));
        kinds.add(LinkRef.class, LinkHtml::reference);
        kinds.add(ImageRef.class, LinkHtml::imageReference);
        kinds.add(BareLink.class, LinkHtml::bare);
        kinds.add(WikiLink.class, (node, out) -> {
            out.raw("<a class=\"wikilink\"")
                    .attribute("href", "/" + node.title().replace(' ', '_') + "/");
            out.at(node).raw(">").literal(node.title());
            out.raw("</a>");
        });
    }

    private static void link(Node node, InlineLinkNode link, HtmlWriter out) {
        open(node, target(link), title(link), out);
        out.children(node);
        out.raw("</a>");
    }

    private static String target(InlineLinkNode link) {
        return unescaped(link.getUrl());
    }

    private static String title(InlineLinkNode link) {
        return unescaped(link.getTitle());
    }

    private static String unescaped(CharSequence text) {
        return Escaping.unescapeString(text.toString());
    }

    private static void open(Node node, String target, String title, HtmlWriter out) {
        out.raw("<a").attribute("href", target);
        if (!title.isEmpty()) {
            out.attribute("title", title);
        }
        out.at(node).raw(">");
    }

    private static void image(Node node, String target, String title, HtmlWriter out) {
        StringBuilder alt = new StringBuilder();
        PlainText.of(node, alt);
        out.raw("<img").attribute("alt", alt).attribute("src", target);
        if (!title.isEmpty()) {
            out.attribute("title", title);
        }
        out.at(node).raw(">");
    }

    private static void reference(LinkRef node, HtmlWriter out) {
        Reference found = node.getReferenceNode(node.getDocument());
        if (found == null) {
            undefined(node, "[", out);
        } else {
            open(node, unescaped(found.getUrl()), unescaped(found.getTitle()), out);
            out.children(node);
            out.raw("</a>");
        }
    }

    private static void imageReference(ImageRef node, HtmlWriter out) {
        Reference found = node.getReferenceNode(node.getDocument());
        if (found == null) {
            undefined(node, "![", out);
        } else {
            image(node, unescaped(found.getUrl()), unescaped(found.getTitle()), out);
        }
    }

    /** Brackets that lead nowhere are text. */
    private static void undefined(RefNode node, String open, HtmlWriter out) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        int inside = node.getStartOffset() + open.length();
        out.text(node.baseSubSequence(node.getStartOffset(), first == null ? inside : first.getStartOffset()));
        out.children(node);
        int end = last == null ? inside : last.getEndOffset();
        out.text(node.baseSubSequence(Math.min(end, node.getEndOffset()), node.getEndOffset()));
    }

    private static void bare(BareLink node, HtmlWriter out) {
        if (isInLink(node)) {
            out.literal(node.getChars());
        } else {
            open(node, node.address(), "", out);
            out.literal(node.getChars());
            out.raw("</a>");
        }
    }

    private static boolean isInLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link
                    || (parent instanceof LinkRef reference
                            && reference.getReferenceNode(reference.getDocument()) != null)) {
                return true;
            }
        }
        return false;
    }
}
