package dev.daymark.site.theme;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An SVG file.
 *
 * @param shapes what follows {@code <svg } when it is drawn in a page; empty when it is not made of plain shapes only, or
 *     is long. The content policy forbids styles within a page, and identifiers could meet those of the page.
 * @param width of the image
 * @param height of the image
 */
record VectorImage(Optional<String> shapes, double width, double height) {

    private static final int LONGEST = 6_000;

    private static final Set<String> PLAIN =
            Set.of("svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon");
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
    private static final Pattern SHAPE = Pattern.compile(
            "viewBox|d|points|transform|opacity|c[xy]|r[xy]?|[xy][12]?|width|height|fill(-rule|-opacity)?|clip-rule"
                    + "|stroke(-width|-linecap|-linejoin|-miterlimit|-opacity|-dasharray|-dashoffset)?");
    private static final Pattern NEEDLESS =
            Pattern.compile("xmlns(:\\w+)?|version|baseProfile|id|class|role|xml:space|(data|aria)-[\\w-]+");
    private static final Pattern VALUE = Pattern.compile("[\\w\\s#.,()%+-]*");
    private static final Pattern VIEW = Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*");
    private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(?:px)?");

    static VectorImage read(ThemeFile file) {
        Element root = Jsoup.parse(file.text(), "", Parser.xmlParser()).selectFirst("svg");
        if (root == null) {
            throw new ThemeException(file.place() + ": no <svg> in it");
        }
        Matcher view = VIEW.matcher(root.attr("viewBox"));
        boolean scales = view.matches();
        double width = scales ? Double.parseDouble(view.group(1)) : length(root.attr("width"));
        double height = scales ? Double.parseDouble(view.group(2)) : length(root.attr("height"));
        boolean plain = scales && root.getAllElements().stream().allMatch(VectorImage::isPlain);
        return new VectorImage(
                plain ? Optional.of(shapes(root)).filter(text -> text.length() <= LONGEST) : Optional.empty(),
                width,
                height);
    }

    double ratio() {
        return width / height;
    }

    private static double length(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches() ? Double.parseDouble(length.group(1)) : 24;
    }

    private static boolean isPlain(Element element) {
        if (SILENT.contains(element.normalName()) || element.closest("title, desc, metadata") != null) {
            return true;
        }
        return PLAIN.contains(element.tagName())
                && element.attributes().asList().stream().allMatch(VectorImage::isPlain);
    }

    private static boolean isPlain(Attribute attribute) {
        return NEEDLESS.matcher(attribute.getKey()).matches()
                || (SHAPE.matcher(attribute.getKey()).matches()
                        && VALUE.matcher(attribute.getValue()).matches()
                        && !attribute.getValue().contains("url"));
    }

    private static String shapes(Element root) {
        Element copy = root.clone();
        copy.select("title, desc, metadata").remove();
        copy.removeAttr("width").removeAttr("height");
        for (Element element : copy.getAllElements()) {
            element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(key -> !SHAPE.matcher(key).matches())
                    .toList()
                    .forEach(element::removeAttr);
            element.childNodes().stream()
                    .filter(node -> node instanceof TextNode || node instanceof Comment)
                    .toList()
                    .forEach(node -> node.remove());
        }
        Document page = new Document("");
        page.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        page.appendChild(copy);
        return page.outerHtml().substring("<svg ".length());
    }
}
