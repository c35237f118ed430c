package dev.daymark.feature.docs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** HTML in the form in which the conformance data hold it; the numbers are those of the rules in their README. */
final class NormalisedHtml {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "col",
            "colgroup");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "col", "source", "wbr");
    private static final Set<String> BOOLEAN = Set.of("checked", "disabled", "open", "markdown", "reversed");
    private static final Pattern ALIGNED = Pattern.compile("\\s*align-(left|right|center)\\b");

    private final StringBuilder out = new StringBuilder();

    private NormalisedHtml() {}

    static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a.headerlink").remove();
        body.select("figure.codebox, pre").forEach(NormalisedHtml::code);
        body.select(":not(pre) > code[class^=language-]").forEach(code -> code.text(code.wholeText()));
        NormalisedHtml normalised = new NormalisedHtml();
        normalised.children(body, false);
        return normalised.out.toString();
    }

    /** Rule 2. */
    private static void code(Element wrapper) {
        Element code = wrapper.selectFirst("code");
        boolean inside = wrapper.parent() != null && wrapper.parent().closest("figure.codebox") != null;
        if (code == null || inside) {
            return;
        }
        Element pre = new Element("pre");
        List<String> marked = new ArrayList<>();
        List<Element> lines = code.select("span.line");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).hasClass("marked")) {
                marked.add(String.valueOf(i + 1));
            }
        }
        if (!marked.isEmpty()) {
            pre.attr("data-hl-lines", String.join(" ", marked));
        }
        String first = lines.isEmpty() ? "" : lines.get(0).attr("data-line");
        if (!first.isEmpty() && !first.equals("1")) {
            pre.attr("data-line-start", first);
        }
        Element title = wrapper.selectFirst("figcaption");
        if (title != null) {
            pre.attr("data-title", title.text());
        }
        Element plain = pre.appendElement("code").text(code.wholeText().replaceAll("\\n*$", "") + "\n");
        if (!code.className().isEmpty() && !code.className().equals("language-text")) {
            plain.addClass(code.className());
        }
        wrapper.replaceWith(pre);
    }

    private void children(Element parent, boolean verbatim) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                String whole = escape(text.getWholeText());
                out.append(verbatim ? whole : spaced(whole, text));
            } else if (node instanceof Element element) {
                element(element, verbatim);
            } else if (!(node instanceof Comment)) {
                out.append(node.outerHtml());
            }
        }
    }

    private void element(Element element, boolean verbatim) {
        String name = element.normalName();
        out.append('<').append(name);
        attributes(element).forEach((key, value) -> out.append(' ')
                .append(key)
                .append("=\"")
                .append(value.replace("\"", "&quot;"))
                .append('"'));
        out.append('>');
        if (!VOID.contains(name)) {
            children(element, verbatim || name.equals("pre") || name.equals("code"));
            out.append("</").append(name).append('>');
        }
    }

    /** Rules 5 to 7. */
    private static SortedMap<String, String> attributes(Element element) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        String classes = attributes.getOrDefault("class", "");
        Matcher aligned = ALIGNED.matcher(classes);
        if (aligned.find()) {
            attributes.put("align", aligned.group(1));
            classes = aligned.replaceAll("");
        }
        TreeSet<String> tokens = new TreeSet<>(List.of(classes.strip().split("\\s+")));
        attributes.remove("class");
        if (!String.join(" ", tokens).isBlank()) {
            attributes.put("class", String.join(" ", tokens));
        }
        attributes.remove("style");
        if (element.hasClass("tabbed-set")) {
            attributes.remove("data-tabs");
        }
        if (element.normalName().equals("input") && element.attr("type").equals("radio")) {
            attributes.remove("id");
            attributes.remove("name");
        }
        if (element.normalName().equals("label")) {
            attributes.remove("for");
        }
        if (element.hasClass("footnote-ref") || element.hasClass("footnote-backref")) {
            attributes.remove("title");
            attributes.remove("role");
        }
        BOOLEAN.stream().filter(attributes::containsKey).forEach(key -> attributes.put(key, ""));
        return attributes;
    }

    /** Rule 8. */
    private static String spaced(String text, TextNode node) {
        String single = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (isEdge(node.previousSibling(), node.parent())) {
            single = single.stripLeading();
        }
        return isEdge(node.nextSibling(), node.parent()) ? single.stripTrailing() : single;
    }

    private static boolean isEdge(@Nullable Node sibling, @Nullable Node parent) {
        return sibling == null
                ? parent instanceof Element element
                        && (BLOCKS.contains(element.normalName())
                                || element.normalName().equals("body"))
                : BLOCKS.contains(sibling.normalName());
    }

    /** Rule 9. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00A0", "&nbsp;");
    }
}
