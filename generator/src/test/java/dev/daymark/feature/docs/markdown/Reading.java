package dev.daymark.feature.docs.markdown;

import dev.daymark.feature.docs.markdown.html.LineNumbers;
import dev.daymark.feature.docs.markdown.page.LinkResolver;
import dev.daymark.feature.docs.markdown.page.MarkdownPage;
import dev.daymark.feature.docs.markdown.page.Snippets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pages read for tests. */
final class Reading {

    static final MarkdownReader TECHDOCS = new MarkdownReader(MarkdownOptions.TECHDOCS);
    static final MarkdownReader EVERYTHING = new MarkdownReader(new MarkdownOptions(
            MarkdownOptions.TECHDOCS.toc(),
            false,
            false,
            true,
            true,
            true,
            LineNumbers.WHERE_ASKED,
            Set.of("main", "find")));

    private Reading() {}

    static MarkdownPage page(String text) {
        return TECHDOCS.read(text, Snippets.NONE);
    }

    static MarkdownPage page(String text, Map<String, String> files) {
        return TECHDOCS.read(text, path -> Optional.ofNullable(files.get(path)));
    }

    /** The HTML in the form of the conformance data. */
    static String html(String text) {
        return NormalisedHtml.of(raw(page(text)));
    }

    static String htmlOfEverything(String text) {
        return NormalisedHtml.of(raw(EVERYTHING.read(text, Snippets.NONE)));
    }

    static String raw(MarkdownPage page) {
        return page.html(LinkResolver.AS_WRITTEN);
    }
}
