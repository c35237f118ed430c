package dev.daymark.feature.docs.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.block.AbbreviationBlock;
import dev.daymark.feature.docs.markdown.block.BlockNotes;
import dev.daymark.feature.docs.markdown.block.BlockStarts;
import dev.daymark.feature.docs.markdown.html.PageHtml;
import dev.daymark.feature.docs.markdown.inline.InlineSyntax;
import dev.daymark.feature.docs.markdown.page.Escape;
import dev.daymark.feature.docs.markdown.page.MarkdownPage;
import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.page.Place;
import dev.daymark.feature.docs.markdown.page.Snippets;
import dev.daymark.feature.docs.markdown.source.Notes;
import dev.daymark.feature.docs.markdown.source.PageSource;
import dev.daymark.feature.docs.markdown.tree.PageTree;
import dev.daymark.feature.docs.markdown.tree.TreeOptions;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads pages of Markdown as TechDocs does. Can be used by several threads at once. */
public final class MarkdownReader {

    /** Larger pages are shown as plain text. */
    static final int MAX_CHARACTERS = 4_000_000;

    private final Parser parser;
    private final PageHtml html;
    private final TreeOptions tree;

    /** A reader for the pages of one docs project. */
    public MarkdownReader(MarkdownOptions options) {
        Parser.Builder builder = Parser.builder();
        builder.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.CODE_BLOCK_INDENT, 0);
        builder.customBlockParserFactory(new BlockStarts(options.math()));
        new InlineSyntax(options.math(), options.wikiLinks()).addTo(builder);
        this.parser = builder.build();
        this.html = new PageHtml(options.lineBreaks(), options.lineNumbers());
        this.tree = new TreeOptions(options.toc(), options.typography(), options.keys(), options.reservedIds());
    }

    /**
     * Reads a page. Never fails: what cannot be read is shown as plain text, with a note.
     *
     * @param text the whole file
     * @param snippets the files it may include
     */
    public MarkdownPage read(String text, Snippets snippets) {
        Notes notes = new Notes();
        if (text.length() > MAX_CHARACTERS) {
            return asText(text, "page has more than " + MAX_CHARACTERS + " characters", "split it", notes);
        }
        try {
            PageSource source = PageSource.of(text, snippets, notes);
            Document document = parser.parse(source.text().text());
            BlockNotes.copy(document, source.text(), notes);
            return page(source, html.of(document), abbreviations(document), notes);
        } catch (StackOverflowError e) {
            return asText(text, "page is nested too deep", "nest fewer lists, quotes and marks in each other", notes);
        }
    }

    private MarkdownPage asText(String text, String message, String hint, Notes notes) {
        notes.add(Note.Kind.LIMIT, new Place("", 1, 1), message + ", it is shown as plain text", hint);
        String plain = "<pre>" + Escape.text(text) + "</pre>";
        return page(PageSource.of("", Snippets.NONE, notes), plain, Map.of(), notes);
    }

    private MarkdownPage page(PageSource source, String html, Map<String, String> abbreviations, Notes notes) {
        PageTree page = PageTree.of(html, source.text(), abbreviations, tree, notes);
        return new MarkdownPage(
                source.frontMatter(),
                page.title().filter(title -> beginsWithHeading(source)),
                page.headings(),
                page.sections(),
                page.anchors(),
                page.words(),
                page.diagrams(),
                page.formulas(),
                notes.all(),
                page.body());
    }

    /** MkDocs takes no underlined heading for the title of a page, as recorded from version 1.4.2. */
    private static boolean beginsWithHeading(PageSource source) {
        String text = source.text().text().stripLeading();
        int at = 0;
        while (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at);
            at = end < 0 ? text.length() : end + 3;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return text.startsWith("#", at);
    }

    private static Map<String, String> abbreviations(Document document) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof AbbreviationBlock block) {
                meanings.put(block.abbreviation(), block.meaning());
            }
        }
        return meanings;
    }
}
