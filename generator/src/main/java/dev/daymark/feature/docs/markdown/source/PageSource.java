package dev.daymark.feature.docs.markdown.source;

import dev.daymark.feature.docs.markdown.page.Snippets;
import dev.daymark.yaml.YamlMap;
import java.util.List;

/**
 * A page ready to be parsed.
 *
 * @param frontMatter what stands before it
 * @param text all that is to be parsed
 */
public record PageSource(YamlMap frontMatter, SourceText text) {

    /** Cuts the front matter off and puts snippets in. */
    public static PageSource of(String page, Snippets snippets, Notes notes) {
        List<SourceLine> lines = SnippetExpansion.linesOf(page, "");
        FrontMatter front = FrontMatter.of(lines.stream().map(SourceLine::text).toList(), notes);
        List<SourceLine> body = lines.subList(front.lines(), lines.size());
        List<SourceLine> expanded = SnippetExpansion.of(body, snippets, notes);
        return new PageSource(front.values(), new SourceText(MarkdownElements.onTheirOwnLines(expanded)));
    }
}
