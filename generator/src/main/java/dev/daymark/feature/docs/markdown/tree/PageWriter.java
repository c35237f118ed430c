package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import dev.daymark.feature.docs.markdown.page.Escape;
import dev.daymark.feature.docs.markdown.page.Heading;
import dev.daymark.feature.docs.markdown.page.PageBody;
import dev.daymark.feature.docs.markdown.page.PageLink;
import dev.daymark.feature.docs.markdown.page.Section;
import dev.daymark.feature.docs.markdown.source.Marks;
import dev.daymark.feature.docs.markdown.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes a clean tree as HTML with a gap at each link, and gathers what else is worth knowing of it. */
final class PageWriter implements NodeVisitor {

    private static final Set<String> VOID = Set.of("area", "br", "col", "hr", "img", "input", "source", "wbr");
    private static final Set<String> EMPTY_ATTRIBUTES =
            Set.of("checked", "disabled", "open", "reversed", "controls", "loop", "muted", "download");

    private final SourceText source;
    private final Map<String, String> renamed;
    private final List<String> pieces = new ArrayList<>();
    private final List<PageBody.Gap> gaps = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Sections sections = new Sections();
    private final Map<String, String> anchors = new LinkedHashMap<>();
    private StringBuilder out = new StringBuilder();

    PageWriter(Element body, SourceText source, Map<String, String> renamed) {
        this.source = source;
        this.renamed = renamed;
        body.traverse(this);
        pieces.add(out.toString());
        renamed.forEach(anchors::put);
    }

    PageBody content() {
        return new PageBody(pieces, gaps);
    }

    List<Heading> headings() {
        return headings;
    }

    List<Section> sections() {
        return sections.all();
    }

    int words() {
        return sections.words();
    }

    Map<String, String> anchors() {
        return anchors;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String plain = Marks.withoutGuards(text.getWholeText());
            out.append(Escape.text(plain));
            sections.add(plain, text);
        } else if (node instanceof Element element && depth > 0) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            sections.end(element);
            if (!VOID.contains(element.normalName())) {
                out.append("</").append(element.normalName()).append('>');
            }
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (!element.id().isEmpty()) {
            anchors.putIfAbsent(element.id(), element.id());
        }
        if (HeadingIds.isHeading(element)) {
            Element text = element.clone();
            text.select("a.headerlink").remove();
            Heading heading = new Heading(
                    HeadingIds.level(element), element.id(), HeadingIds.text(text), Sanitiser.placeOf(element, source));
            headings.add(heading);
            sections.begin(heading, element);
        }
        String address = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "";
        boolean gap = !address.isEmpty() && !element.hasClass("headerlink");
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            boolean later = gap
                    && (attribute.getKey().equals("class") || attribute.getKey().equals(address));
            if (!later
                    && !attribute.getKey().equals(HtmlMarks.AT)
                    && !attribute.getKey().equals(HtmlMarks.RAW)) {
                attribute(attribute);
            }
        }
        if (gap) {
            pieces.add(out.toString());
            out = new StringBuilder();
            gaps.add(new PageBody.Gap(
                    link(element, address), address, element.className().strip()));
        }
        out.append('>');
        if (name.equals("pre")
                && element.firstChild() instanceof TextNode text
                && text.getWholeText().startsWith("\n")) {
            // Browsers leave out the first.
            out.append('\n');
        }
    }

    private void attribute(Attribute attribute) {
        out.append(' ').append(attribute.getKey());
        String value = Marks.withoutGuards(attribute.getValue());
        if (!EMPTY_ATTRIBUTES.contains(attribute.getKey()) || !value.isEmpty()) {
            out.append("=\"").append(Escape.attribute(value)).append('"');
        }
    }

    private PageLink link(Element element, String attribute) {
        boolean raw = element.hasAttr(HtmlMarks.RAW);
        boolean shows = attribute.equals("src");
        PageLink.Kind kind = raw
                ? shows ? PageLink.Kind.HTML_SOURCE : PageLink.Kind.HTML_LINK
                : shows ? PageLink.Kind.IMAGE : PageLink.Kind.LINK;
        String written = Marks.withoutGuards(element.attr(attribute));
        String target = written.startsWith("#")
                ? "#" + renamed.getOrDefault(written.substring(1), written.substring(1))
                : written;
        return new PageLink(kind, target, Sanitiser.placeOf(element, source));
    }
}
