package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.page.Heading;
import dev.daymark.feature.docs.markdown.page.PageBody;
import dev.daymark.feature.docs.markdown.page.Section;
import dev.daymark.feature.docs.markdown.source.Notes;
import dev.daymark.feature.docs.markdown.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the tree of a page says.
 *
 * @param title text of the heading of level 1 that begins it
 * @param headings in their order
 * @param sections heading by heading
 * @param anchors as written, with the ids they have
 * @param words how many
 * @param diagrams whether a script must draw something
 * @param formulas whether a script must set formulas
 * @param body the HTML
 */
public record PageTree(
        Optional<String> title,
        List<Heading> headings,
        List<Section> sections,
        Map<String, String> anchors,
        int words,
        boolean diagrams,
        boolean formulas,
        PageBody body) {

    /**
     * Does all steps.
     *
     * @param html as the parser wrote it, with the HTML of its author as it is
     * @param source the text that was parsed
     * @param abbreviations what they mean
     * @param notes takes what is left out
     */
    public static PageTree of(
            String html, SourceText source, Map<String, String> abbreviations, TreeOptions options, Notes notes) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Emoji.apply(body);
        MailAddresses.apply(body);
        if (options.keys()) {
            Keys.apply(body);
        }
        FootnotePlace.apply(body);
        Captions.apply(body);
        AttributeLists.apply(body);
        HeadingIds ids = new HeadingIds(options.toc(), options.reservedIds());
        List<Element> headings = ids.apply(body);
        new TableOfContents(options.toc()).apply(body, headings);
        SmartSymbols.apply(body);
        if (options.typography()) {
            Typography.apply(body);
        }
        Abbreviations.apply(body, abbreviations);
        new Sanitiser(source, notes, options.reservedIds()).apply(body);
        PageWriter writer = new PageWriter(body, source, ids.renamed());
        return new PageTree(
                title(body, writer.headings()),
                writer.headings(),
                writer.sections(),
                writer.anchors(),
                writer.words(),
                !body.select("pre.mermaid").isEmpty(),
                !body.select(".arithmatex").isEmpty(),
                writer.content());
    }

    private static Optional<String> title(Element body, List<Heading> headings) {
        for (Node node : body.childNodes()) {
            if (node instanceof Element element) {
                boolean first = HeadingIds.isHeading(element) && HeadingIds.level(element) == 1;
                return first ? Optional.of(headings.get(0).text()) : Optional.empty();
            }
            if (node instanceof TextNode text && !text.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
