package dev.daymark.site;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one page refers to while it is rendered: pages, files, entities, icons. Used by one thread. */
final class PageLinks {

    private final SitePages site;
    private final String page;
    private final Optional<String> rootPath;
    private final SortedSet<String> icons = new TreeSet<>();

    PageLinks(SitePages site, String page, Optional<String> rootPath) {
        this.site = site;
        this.page = page;
        this.rootPath = rootPath;
    }

    /** Names of the icons that the page has used so far. */
    SortedSet<String> icons() {
        return icons;
    }

    /** The way to the site's root, empty or ending in a slash. */
    String root() {
        return rootPath.orElseGet(() -> PageUrls.toRoot(page));
    }

    /** A link to a file of the site, which may be no page. */
    String toFile(String file) {
        return rootPath.isPresent() ? rootPath.get() + file : PageUrls.relative(page, file);
    }

    /** A link to a page. One to a page that does not exist leads home and is reported as a dead link. */
    String toPage(Address address) {
        return site.style(toFile(site.target(address, page).orElse("index.html")));
    }

    EntityLink toEntity(EntityRef ref) {
        Optional<ResolvedEntity> entity = site.catalog().entity(ref);
        String title = entity.map(ResolvedEntity::title).orElseGet(ref::toString);
        String href = site.overview(ref).map(file -> site.style(toFile(file))).orElse(null);
        boolean implied = entity.map(ResolvedEntity::isImplied).orElse(false);
        boolean rejected = entity.map(ResolvedEntity::isRejected).orElse(false);
        return new EntityLink(title, ref.kind(), ref.toString(), href, implied, rejected);
    }
}
