package dev.daymark.feature.docs.markdown.page;

import dev.daymark.yaml.YamlMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that has been read. Its HTML is safe: only what the allow-list names is left of the HTML of its author.
 *
 * @param frontMatter what stands before the page; empty when there is none
 * @param title text of the heading of level 1 that begins the page, as MkDocs takes it for the title
 * @param headings in their order
 * @param sections the text, heading by heading
 * @param anchors what links to places in the page may say, and the id that the place has: the same but where the portal
 *     needs an id itself
 * @param words how many there are, code left out
 * @param diagrams whether there are diagrams that a script must draw
 * @param formulas whether there are formulas that a script must set
 * @param notes what its author should know, by place
 * @param body the HTML
 */
public record MarkdownPage(
        YamlMap frontMatter,
        Optional<String> title,
        List<Heading> headings,
        List<Section> sections,
        Map<String, String> anchors,
        int words,
        boolean diagrams,
        boolean formulas,
        List<Note> notes,
        PageBody body) {

    /** Copies the collections. */
    public MarkdownPage {
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        notes = List.copyOf(notes);
    }

    /** Links and images, in their order. */
    public List<PageLink> links() {
        return body.links().stream().map(PageBody.Gap::link).toList();
    }

    /** The HTML in which each link leads where a resolver says. */
    public String html(LinkResolver resolver) {
        return body.html(resolver);
    }
}
