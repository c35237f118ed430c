package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * {@code {: #id .class key="value" }} after an element inside a line, at the end of a heading, a term or a cell, and on
 * the last line of any other block. Works on the tree, as in Python-Markdown.
 */
final class AttributeLists {

    private static final String LIST = "\\{:?[ ]*+([^}\\n]{1,2000}+)\\}";
    private static final Pattern AT_END = Pattern.compile("(?<! )[ ]++" + LIST + "\\s*$");
    private static final Pattern ON_LAST_LINE = Pattern.compile("\\n[ ]*" + LIST + "\\s*$");
    private static final Pattern BEHIND = Pattern.compile("^" + LIST);
    private static final Pattern PART =
            Pattern.compile("#([^\\s}]+)|\\.([^\\s}]+)|([^\\s=}]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s}]+))|([^\\s}=]+)");

    private static final Set<String> END = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "td", "th");
    private static final Set<String> LINE = Set.of("p", "li", "dd", "blockquote", "div", "summary", "figcaption");

    private AttributeLists() {}

    static void apply(Element body) {
        for (Element element : Texts.elements(body)) {
            if (element.hasAttr(HtmlMarks.RAW)) {
                continue;
            }
            if (element.hasAttr(HtmlMarks.LIST)) {
                assign(element, element.attr(HtmlMarks.LIST));
            }
            String name = element.normalName();
            if (END.contains(name)) {
                end(element, lastText(element), AT_END);
            } else if (LINE.contains(name)) {
                end(element, name.equals("li") ? textBeforeList(element) : lastText(element), ON_LAST_LINE);
            } else if (!element.isBlock() && element.nextSibling() instanceof TextNode next) {
                behind(element, next);
            }
        }
    }

    private static void behind(Element element, TextNode next) {
        Matcher list = BEHIND.matcher(next.getWholeText());
        if (next.getWholeText().startsWith("{") && list.find()) {
            assign(element, list.group(1));
            next.text(next.getWholeText().substring(list.end()));
        }
    }

    private static void end(Element element, @Nullable TextNode last, Pattern pattern) {
        if (last == null || last.getWholeText().indexOf('}') < 0) {
            return;
        }
        String text = last.getWholeText();
        int from = Math.max(text.lastIndexOf('\n', text.stripTrailing().length() - 1), 0);
        Matcher list = pattern.matcher(text).region(from, text.length());
        if (list.find()) {
            assign(element, list.group(1));
            last.text(text.substring(0, list.start()).stripTrailing());
        }
    }

    private static @Nullable TextNode lastText(Element element) {
        return element.childNodeSize() > 0 && element.childNode(element.childNodeSize() - 1) instanceof TextNode text
                ? text
                : null;
    }

    private static @Nullable TextNode textBeforeList(Element item) {
        for (Node child : item.childNodes()) {
            boolean list = child.normalName().equals("ul") || child.normalName().equals("ol");
            if (list) {
                return child.previousSibling() instanceof TextNode text ? text : null;
            }
        }
        return lastText(item);
    }

    static void assign(Element element, String list) {
        Matcher part = PART.matcher(list);
        while (part.find()) {
            if (part.group(1) != null) {
                element.attr("id", part.group(1));
            } else if (part.group(2) != null) {
                element.addClass(part.group(2));
            } else if (part.group(3) != null) {
                String value =
                        part.group(4) != null ? part.group(4) : part.group(5) != null ? part.group(5) : part.group(6);
                set(element, part.group(3).toLowerCase(Locale.ROOT), value);
            } else {
                set(element, part.group(7).toLowerCase(Locale.ROOT), part.group(7));
            }
        }
    }

    private static void set(Element element, String name, String value) {
        boolean own = HtmlMarks.ALL.contains(name);
        if (!own && name.matches("[a-z][a-z0-9_-]*")) {
            element.attr(name, value);
        }
    }
}
