package dev.daymark.feature.docs.markdown.tree;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Mail addresses in the text become links. */
final class MailAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![-/+@a-zA-Z\\d_.])[-+a-zA-Z\\d_]{1,64}+(?:\\.[-+a-zA-Z\\d_]{1,64}+){0,8}"
                    + "@[a-zA-Z\\d_-]{1,63}+(?:\\.[a-zA-Z\\d_-]{1,63}+){1,8}(?![-_@])(?<![-_])");

    private MailAddresses() {}

    static void apply(Element body) {
        List<TextNode> texts = Texts.of(body).stream()
                .filter(text -> text.getWholeText().indexOf('@') >= 0 && !isInLink(text))
                .toList();
        new Replacement(
                        ADDRESS,
                        match -> List.of(new Element("a")
                                .attr("href", "mailto:" + match.group())
                                .text(match.group())))
                .apply(texts);
    }

    static boolean isInLink(TextNode text) {
        for (Node parent = text.parent(); parent != null; parent = parent.parent()) {
            if (parent.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }
}
