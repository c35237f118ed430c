package dev.daymark.site;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.site.theme.EntityLink;
import dev.daymark.site.theme.PageLinks;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Links as the site's addresses make them. */
final class SiteLinks implements PageLinks {

    private final SitePages site;
    private final String page;
    private final Optional<String> rootPath;
    private final SortedSet<String> icons = new TreeSet<>();
    private final SortedSet<String> assets = new TreeSet<>();

    SiteLinks(SitePages site, String page, Optional<String> rootPath) {
        this.site = site;
        this.page = page;
        this.rootPath = rootPath;
    }

    @Override
    public SortedSet<String> icons() {
        return icons;
    }

    @Override
    public SortedSet<String> assets() {
        return assets;
    }

    @Override
    public String root() {
        return rootPath.orElseGet(() -> PageUrls.toRoot(page));
    }

    @Override
    public String toFile(String file) {
        return rootPath.isPresent() ? rootPath.get() + file : PageUrls.relative(page, file);
    }

    @Override
    public String toPage(Address address) {
        return site.style(toFile(site.target(address, page).orElse("index.html")));
    }

    @Override
    public EntityLink toEntity(EntityRef ref) {
        Optional<ResolvedEntity> entity = site.catalog().entity(ref);
        String title = entity.map(ResolvedEntity::title).orElseGet(ref::toString);
        String href = site.overview(ref).map(file -> site.style(toFile(file))).orElse(null);
        boolean implied = entity.map(ResolvedEntity::isImplied).orElse(false);
        boolean rejected = entity.map(ResolvedEntity::isRejected).orElse(false);
        return new EntityLink(title, ref.kind(), ref.toString(), href, implied, rejected);
    }
}
