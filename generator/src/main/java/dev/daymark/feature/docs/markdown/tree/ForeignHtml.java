package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.page.PageBody;
import dev.daymark.feature.docs.markdown.page.Snippets;
import dev.daymark.feature.docs.markdown.source.Notes;
import dev.daymark.feature.docs.markdown.source.PageSource;
import dev.daymark.feature.docs.markdown.source.SourceText;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** HTML of which somebody says that a page has it. What a page may not have goes; HTML that was safe stays as it is. */
public final class ForeignHtml {

    private ForeignHtml() {}

    /**
     * What is left of it.
     *
     * @param reserved ids that the portal needs for itself
     */
    public static PageBody safe(String html, Set<String> reserved) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Notes notes = new Notes();
        SourceText nowhere = PageSource.of("", Snippets.NONE, notes).text();
        new Sanitiser(nowhere, notes, reserved).apply(body);
        return new PageWriter(body, nowhere, Map.of()).content();
    }
}
