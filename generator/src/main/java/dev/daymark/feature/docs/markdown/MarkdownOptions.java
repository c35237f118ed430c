package dev.daymark.feature.docs.markdown;

import dev.daymark.feature.docs.markdown.html.LineNumbers;
import dev.daymark.feature.docs.markdown.tree.TocOptions;
import java.util.Set;

/**
 * What the {@code markdown_extensions} of a docs project change. The extension set of TechDocs itself is always on.
 *
 * @param toc ids of headings and tables of contents
 * @param lineBreaks {@code nl2br}: whether the end of a line of text is a line break
 * @param typography {@code smarty}: whether quotes and dashes are set as in print
 * @param wikiLinks whether {@code [[Title]]} is a link
 * @param math {@code pymdownx.arithmatex}: whether {@code $x$} is a formula
 * @param keys {@code pymdownx.keys}: whether {@code ++ctrl+c++} are keys
 * @param lineNumbers {@code pymdownx.highlight}: which lines of code are numbered
 * @param reservedIds ids that the portal needs for itself: headings of that name get another one
 */
public record MarkdownOptions(
        TocOptions toc,
        boolean lineBreaks,
        boolean typography,
        boolean wikiLinks,
        boolean math,
        boolean keys,
        LineNumbers lineNumbers,
        Set<String> reservedIds) {

    /** The set of TechDocs and nothing else. */
    public static final MarkdownOptions TECHDOCS = new MarkdownOptions(
            TocOptions.DEFAULT, false, false, false, false, false, LineNumbers.WHERE_ASKED, Set.of());

    /** Copies the ids. */
    public MarkdownOptions {
        reservedIds = Set.copyOf(reservedIds);
    }
}
