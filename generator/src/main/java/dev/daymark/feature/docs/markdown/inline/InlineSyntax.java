package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;

/**
 * What is read inside lines.
 *
 * @param math whether formulas are read
 * @param wikiLinks whether {@code [[Title]]} is a link
 */
public record InlineSyntax(boolean math, boolean wikiLinks) {

    /** Adds it to a parser. */
    public void addTo(Parser.Builder parser) {
        parser.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(Parser.LINK_TEXT_PRIORITY_OVER_LINK_REF, true);
        parser.customDelimiterProcessor(new Emphasis('*'))
                .customDelimiterProcessor(new Emphasis('_'))
                .customDelimiterProcessor(new TagDelimiter('^', "sup", "ins"))
                .customDelimiterProcessor(new TagDelimiter('~', "sub", "del"))
                .customDelimiterProcessor(new TagDelimiter('=', null, "mark"));
        parser.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        parser.customInlineParserFactory((options, special, delimiters, processors, references, extensions) -> {
            if (math) {
                special.set('$');
            }
            return new PageInlineParser(this, options, special, delimiters, processors, references, extensions);
        });
    }
}
