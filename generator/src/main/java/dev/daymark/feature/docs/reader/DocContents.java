package dev.daymark.feature.docs.reader;

import dev.daymark.binary.Derived;
import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Portal;
import dev.daymark.feature.docs.library.DocSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page that lists all pages of a large documentation, as {@code features/docs/all} shows it.
 *
 * @param set the documentation
 * @param side what stands beside it, as beside every page
 * @param all this page
 * @param pages the whole tree
 * @param total how many pages there are
 */
public record DocContents(
        DocSet set, Derived<List<TreeItem>> side, Optional<Address> all, List<TreeItem> pages, int total) {

    /** No folder's name has slashes, so that it is never the address of a page or of another documentation. */
    private static final String SEGMENT = "all-pages//";

    /** Copies the list. */
    public DocContents {
        pages = List.copyOf(pages);
    }

    /** The beginning of the tree. */
    public List<TreeItem> tree() {
        return side.get();
    }

    static Address address(DocSite site) {
        List<String> segments = new ArrayList<>(site.base());
        segments.add(SEGMENT);
        return new Address.Section(segments);
    }

    static Page page(Portal portal, DocSite site, DocSet set, DocTree tree) {
        Address address = address(site);
        List<PageLink> trail = List.of(
                new PageLink(portal.words().text("docs.title"), DocsHomePage.ADDRESS),
                new PageLink(set.title(), set.home()));
        return new Page(
                address,
                portal.words().text("docs.all"),
                trail,
                "features/docs/all",
                () -> new DocContents(
                        set,
                        tree.beginning(),
                        Optional.of(address),
                        tree.all(),
                        site.navigation().pages().size()));
    }
}
