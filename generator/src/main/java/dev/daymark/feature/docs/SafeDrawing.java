package dev.daymark.feature.docs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
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
    private static final Pattern LOADING = Pattern.compile(
            "@import|url\\(\\s*[\"']?(?!#)|(image-set|image|cross-fade|src|expression)\\(|javascript:|\\\\",
            Pattern.CASE_INSENSITIVE);

    private SafeDrawing() {}

    /** The drawing; one that is no drawing becomes an empty one. */
    static byte[] of(byte[] content) {
        Document document = Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
        Element svg = document.children().stream()
                .filter(element -> element.nodeName().equals("svg"))
                .findFirst()
                .orElseGet(() -> new Element("svg"));
        Element drawing = copy(svg);
        drawing.attr("xmlns", "http://www.w3.org/2000/svg");
        if (drawing.outerHtml().contains("xlink:")) {
            drawing.attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
        }
        Document clean = new Document("");
        clean.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        clean.appendChild(drawing);
        return clean.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Nodes to be copied.
     *
     * @param ahead those that are left
     * @param into where the copies go
     */
    private record Level(Iterator<Node> ahead, Element into) {}

    /** A copy of what is harmless. Deep and long drawings take no more time for each of their nodes. */
    private static Element copy(Element svg) {
        Element root = alone(svg);
        Deque<Level> levels =
                new ArrayDeque<>(List.of(new Level(svg.childNodes().iterator(), root)));
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.ahead.hasNext()) {
                levels.pop();
                continue;
            }
            Node node = level.ahead.next();
            if (node instanceof TextNode text) {
                level.into.appendChild(new TextNode(text.getWholeText()));
            } else if (node instanceof Element link && link.nodeName().equals("a")) {
                levels.push(new Level(link.childNodes().iterator(), level.into));
            } else if (node instanceof Element style && style.nodeName().equals("style")) {
                // What is judged is what is written: elements within would part a word for the one and not for the
                // other.
                if (!LOADING.matcher(style.wholeText()).find()) {
                    level.into.appendChild(alone(style).appendChild(new TextNode(style.wholeText())));
                }
            } else if (node instanceof Element element && ELEMENTS.contains(element.nodeName())) {
                Element copy = alone(element);
                level.into.appendChild(copy);
                levels.push(new Level(element.childNodes().iterator(), copy));
            }
        }
        return root;
    }

    private static Element alone(Element element) {
        Element alone = element.shallowClone();
        cleanAttributes(alone);
        return alone;
    }

    private static void cleanAttributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip();
            boolean link = name.equals("href") || name.equals("xlink:href");
            boolean known = (name.indexOf(':') < 0 && !name.equals("xmlns")) || link || name.equals("xml:space");
            if (name.startsWith("on")
                    || !known
                    || (link && !INSIDE.matcher(value).matches())
                    || (!link && LOADING.matcher(value).find())) {
                element.removeAttr(attribute.getKey());
            }
        }
    }
}
