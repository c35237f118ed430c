package dev.daymark.benchmarks;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.emoji.EmojiExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.ins.InsExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.toc.TocExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.daymark.feature.docs.markdown.MarkdownOptions;
import dev.daymark.feature.docs.markdown.MarkdownReader;
import dev.daymark.feature.docs.markdown.page.LinkResolver;
import dev.daymark.feature.docs.markdown.page.Snippets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What makes HTML of Markdown.
 *
 * @param name what it is called
 * @param html the HTML of a page
 */
record MarkdownLibrary(String name, UnaryOperator<String> html) {

    private static final List<Extension> EXTENSIONS = List.of(
            AbbreviationExtension.create(),
            AdmonitionExtension.create(),
            AttributesExtension.create(),
            AutolinkExtension.create(),
            DefinitionExtension.create(),
            EmojiExtension.create(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            InsExtension.create(),
            SuperscriptExtension.create(),
            TablesExtension.create(),
            TocExtension.create(),
            WikiLinkExtension.create(),
            YamlFrontMatterExtension.create());

    /** Daymark first, then what it is compared with. */
    static List<MarkdownLibrary> all() {
        return List.of(
                daymark(),
                flexmark("Flexmark with its own extensions", EXTENSIONS),
                flexmark("Flexmark alone", List.of()),
                commonmark());
    }

    /** All that is done with a page: read, coloured, cleaned, its links, words and sections found. */
    private static MarkdownLibrary daymark() {
        MarkdownReader reader = new MarkdownReader(MarkdownOptions.TECHDOCS);
        return new MarkdownLibrary(
                "Daymark", page -> reader.read(page, Snippets.NONE).html(LinkResolver.AS_WRITTEN));
    }

    private static MarkdownLibrary flexmark(String name, List<Extension> extensions) {
        MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, extensions);
        Parser parser = Parser.builder(options).build();
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        return new MarkdownLibrary(name, page -> renderer.render(parser.parse(page)));
    }

    private static MarkdownLibrary commonmark() {
        List<org.commonmark.Extension> extensions = List.of(
                org.commonmark.ext.autolink.AutolinkExtension.create(),
                org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.create(),
                org.commonmark.ext.gfm.tables.TablesExtension.create());
        org.commonmark.parser.Parser parser =
                org.commonmark.parser.Parser.builder().extensions(extensions).build();
        org.commonmark.renderer.html.HtmlRenderer renderer = org.commonmark.renderer.html.HtmlRenderer.builder()
                .extensions(extensions)
                .build();
        return new MarkdownLibrary("commonmark-java with GFM", page -> renderer.render(parser.parse(page)));
    }
}
