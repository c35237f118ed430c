package dev.daymark.feature.docs.reader;

import dev.daymark.binary.Derived;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Readme;
import dev.daymark.feature.Words;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.link.ResolvedPage;
import java.util.List;

/** The README of a repository, for the page of the repository: the page that it is anyway, one level of headings lower. */
public final class ReadmeText {

    private static final int MOST_LINKS = 5;

    private final Placed readme;
    private final ResolvedPage links;
    private final Words words;
    private final List<PageLink> docs;

    /** A README whose links have been looked up. */
    public ReadmeText(DocsLibrary library, Placed readme, ResolvedPage links, Words words) {
        this.docs = docs(library, readme);
        this.readme = readme;
        this.links = links;
        this.words = words;
    }

    /**
     * What {@code features/docs/readme} shows.
     *
     * @param whole the README as it was written
     * @param docs where the documentation of the repository begins
     * @param diagrams whether diagrams are to be drawn
     */
    record Model(Derived<LinkedHtml> whole, List<PageLink> docs, boolean diagrams) {

        /** The README, one level of headings lower. */
        public LinkedHtml text() {
            return lower(whole.get());
        }
    }

    /** What the site shows. */
    public Readme readme() {
        return new Readme(readme.site().repository().name(), "features/docs/readme", this::model);
    }

    private Model model() {
        CollectedPage page = readme.site().page(readme.file()).orElseThrow();
        return new Model(AuthorsText.whole(page, links, readme.site().docs().pictures(), words), docs, page.diagrams());
    }

    private static LinkedHtml lower(LinkedHtml text) {
        return new LinkedHtml(
                text.parts().stream()
                        .map(part -> part.replace("<h1", "<h2").replace("</h1>", "</h2>"))
                        .toList(),
                text.links());
    }

    private static List<PageLink> docs(DocsLibrary library, Placed readme) {
        return library.sites(readme.site().repository().name()).stream()
                .filter(site -> !site.base().equals(readme.site().base())
                        || site.project().files().pages().size() > 1)
                .flatMap(site -> site.start().stream().map(start -> new PageLink(site.title(), start)))
                .limit(MOST_LINKS)
                .toList();
    }
}
