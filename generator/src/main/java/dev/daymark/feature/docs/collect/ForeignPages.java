package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.collect.CollectedPage.CollectedLink;
import dev.daymark.feature.docs.markdown.page.Escape;
import dev.daymark.feature.docs.markdown.page.PageBody;
import dev.daymark.feature.docs.markdown.tree.ForeignHtml;
import dev.daymark.harvest.LongTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pages that are said to have been read elsewhere: a stranger may have written their HTML. */
final class ForeignPages {

    private static final Set<String> ATTRIBUTES = Set.of("href", "src");

    private ForeignPages() {}

    /**
     * The same documentation with safe HTML.
     *
     * @throws IllegalArgumentException when a page does not fit together
     */
    static CollectedDocs safe(CollectedDocs docs) {
        SortedMap<String, CollectedPage> pages = new TreeMap<>(docs.pages());
        pages.replaceAll((path, page) -> safe(page));
        return docs.withPages(pages);
    }

    private static CollectedPage safe(CollectedPage page) {
        PageBody body = ForeignHtml.safe(whole(page.html().read(), page.links()), MarkdownSettings.RESERVED);
        return page.withHtml(LongTexts.of(PageCollector.parts(body)), links(body, page.links()));
    }

    private static String whole(List<String> parts, List<CollectedLink> links) {
        if (parts.size() != links.size() + 1) {
            throw new IllegalArgumentException(links.size() + " links between " + parts.size() + " parts");
        }
        StringBuilder html = new StringBuilder(parts.get(0));
        for (int i = 0; i < links.size(); i++) {
            CollectedLink link = links.get(i);
            if (!ATTRIBUTES.contains(link.attribute())) {
                throw new IllegalArgumentException("no attribute of a link: " + link.attribute());
            }
            html.append(' ').append(link.attribute()).append("=\"");
            html.append(Escape.attribute(link.target())).append('"').append(parts.get(i + 1));
        }
        return html.toString();
    }

    /** The links that are left, with the places where they were written. */
    private static List<CollectedLink> links(PageBody body, List<CollectedLink> told) {
        List<CollectedLink> links = new ArrayList<>();
        int next = 0;
        for (PageBody.Gap gap : body.links()) {
            String target = gap.link().target();
            int found = next;
            while (found < told.size()
                    && !(told.get(found).attribute().equals(gap.attribute())
                            && told.get(found).target().equals(target))) {
                found++;
            }
            boolean known = found < told.size();
            links.add(known ? told.get(found) : new CollectedLink(gap.attribute(), target, "", 1, 1));
            next = known ? found + 1 : next;
        }
        return links;
    }
}
