package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.util.ast.Document;
import dev.daymark.feature.docs.markdown.highlight.Highlighter;

/** The HTML of a whole page. */
public final class PageHtml {

    private final Highlighter highlighter = new Highlighter();
    private final boolean lineBreaks;
    private final LineNumbers lineNumbers;

    /**
     * How pages are written.
     *
     * @param lineBreaks whether the end of a line of text is a line break
     * @param lineNumbers which lines of code are numbered
     */
    public PageHtml(boolean lineBreaks, LineNumbers lineNumbers) {
        this.lineBreaks = lineBreaks;
        this.lineNumbers = lineNumbers;
    }

    /** Writes a page. The HTML of its author is in it as it is. */
    public String of(Document document) {
        Kinds kinds = new Kinds();
        FootnoteHtml footnotes = new FootnoteHtml(document);
        footnotes.addTo(kinds);
        new InlineHtml(highlighter, lineBreaks).addTo(kinds);
        new CodeHtml(highlighter, lineNumbers).addTo(kinds);
        new TabHtml().addTo(kinds);
        BlockHtml.addTo(kinds);
        LinkHtml.addTo(kinds);
        ListHtml.addTo(kinds);
        TableHtml.addTo(kinds);
        HtmlWriter out = new HtmlWriter(kinds.all());
        out.node(document);
        footnotes.writeAll(out);
        return out.html();
    }
}
