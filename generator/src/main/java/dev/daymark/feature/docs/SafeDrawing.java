package dev.daymark.feature.docs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An SVG file with nothing in it that can run or load anything. A browser runs the scripts of an SVG file that is opened
 * for itself, in the name of the site that it came from.
 */
final class SafeDrawing {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "defs",
            "symbol",
            "use",
            "clipPath",
            "mask",
            "pattern",
            "linearGradient",
            "radialGradient",
            "stop",
            "marker",
            "title",
            "desc",
            "style",
            "image",
            "filter",
            "switch",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence");
    private static final Pattern INSIDE =
            Pattern.compile("#.*|data:image/(png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern LOADING =
            Pattern.compile("@import|url\\(\\s*[\"']?(?!#)|expression\\(|javascript:|\\\\", Pattern.CASE_INSENSITIVE);

    private SafeDrawing() {}

    /** The drawing; one that is no drawing becomes an empty one. */
    static byte[] of(byte[] content) {
        Document document = Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
        Element svg = document.children().stream()
                .filter(element -> element.nodeName().equals("svg"))
                .findFirst()
                .orElseGet(() -> new Element("svg"));
        clean(svg);
        svg.attr("xmlns", "http://www.w3.org/2000/svg");
        if (svg.outerHtml().contains("xlink:")) {
            svg.attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
        }
        Document clean = new Document("");
        clean.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        clean.appendChild(svg);
        return clean.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void clean(Element root) {
        List<Element> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.remove(open.size() - 1);
            cleanAttributes(element);
            for (Node child : List.copyOf(element.childNodes())) {
                if (child instanceof Element below && ELEMENTS.contains(below.nodeName()) && !loads(below)) {
                    open.add(below);
                } else if (child instanceof Element link && link.nodeName().equals("a")) {
                    List.copyOf(link.childNodes()).forEach(link::before);
                    link.remove();
                    open.add(element);
                } else if (child instanceof CDataNode verbatim) {
                    verbatim.replaceWith(new TextNode(verbatim.getWholeText()));
                } else if (!(child instanceof TextNode)) {
                    child.remove();
                }
            }
        }
    }

    private static boolean loads(Element element) {
        return element.nodeName().equals("style")
                && LOADING.matcher(element.wholeText()).find();
    }

    private static void cleanAttributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip();
            boolean link = name.equals("href") || name.equals("xlink:href");
            boolean known = name.indexOf(':') < 0 || link || name.equals("xml:space");
            if (name.startsWith("on")
                    || !known
                    || (link && !INSIDE.matcher(value).matches())
                    || (!link && LOADING.matcher(value).find())) {
                element.removeAttr(attribute.getKey());
            }
        }
    }
}
