package dev.daymark.site;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.site.theme.PageLinks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What every link needs: the pages there are, the entities there are, and how links look. */
final class SitePages {

    private final PageUrls urls;
    private final UrlStyle style;
    private final Catalog catalog;
    private final Queue<DeadLink> deadLinks = new ConcurrentLinkedQueue<>();

    /**
     * What links of a site need.
     *
     * @param last what they needed before
     */
    SitePages(List<Address> pages, UrlStyle style, Catalog catalog, Optional<SitePages> last) {
        this.urls = last.map(before -> before.urls)
                .filter(known -> known.areOf(pages))
                .orElseGet(() -> PageUrls.of(pages));
        this.style = style;
        this.catalog = catalog;
    }

    /** The file of a page that exists. */
    String file(Address page) {
        return urls.file(page).orElseThrow(() -> new IllegalArgumentException("no page has the address " + page));
    }

    /** The file of a page, if there is such a page. */
    Optional<String> find(Address page) {
        return urls.file(page);
    }

    /** The file of each page, in the order in which they were given. */
    List<String> inOrder() {
        return urls.inOrder();
    }

    List<String> files() {
        return urls.files();
    }

    /** Links as they look in a file. */
    PageLinks from(String file) {
        return new SiteLinks(this, file, Optional.empty());
    }

    /** Links for a page that may be served from any depth. */
    PageLinks fromAnywhere(String file, String rootPath) {
        return new SiteLinks(this, file, Optional.of(rootPath));
    }

    Optional<String> target(Address address, String page) {
        Optional<String> file = urls.file(address);
        if (file.isEmpty()) {
            deadLinks.add(new DeadLink(page, address));
        }
        return file;
    }

    String style(String link) {
        return PageUrls.styled(link, style);
    }

    Catalog catalog() {
        return catalog;
    }

    Optional<String> overview(EntityRef ref) {
        return urls.file(new Address.Overview(ref));
    }

    /** What went wrong so far, in a fixed order. */
    List<DeadLink> deadLinks() {
        return deadLinks.stream()
                .distinct()
                .sorted(Comparator.comparing(DeadLink::page).thenComparing(link -> String.valueOf(link.address())))
                .toList();
    }
}
