package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The pages that list all documentation: that of entities by domain and by team, and apart from it that of repositories
 * which nothing describes, mostly a README each.
 */
public final class DocsHomePage {

    /** Where the first one is. */
    public static final Address ADDRESS = Address.of("docs");

    private final Portal portal;
    private final List<Listing> listings;

    /**
     * A way to list documentation.
     *
     * @param key of the words for its title
     * @param segments folders of its address
     * @param shelves what it lists
     */
    private record Listing(String key, List<String> segments, List<DocsGroups.Shelf> shelves) {

        int count() {
            return shelves.stream().mapToInt(shelf -> shelf.sites().size()).sum();
        }

        IntFunction<Address> address() {
            return Pager.within(segments.toArray(String[]::new));
        }
    }

    /**
     * A set in a list.
     *
     * @param shelf number of its group, from 0
     */
    private record Entry(int shelf, DocSite site) {}

    /** The pages for all documentation of a portal. */
    public DocsHomePage(Portal portal, DocsLibrary library) {
        this.portal = portal;
        DocsGroups groups = new DocsGroups(portal.catalog(), library.sites());
        List<Listing> all = Stream.of(
                        new Listing("docs.by-domain", List.of("docs"), groups.byDomain()),
                        new Listing("docs.by-team", List.of("docs", "teams"), groups.byTeam()),
                        new Listing("docs.repositories", List.of("docs", "repositories"), groups.undescribed()))
                .filter(listing -> listing.count() > 0)
                .toList();
        listings = all.size() > 1
                ? all
                : List.of(new Listing(
                        "docs.title",
                        List.of("docs"),
                        all.stream().flatMap(only -> only.shelves().stream()).toList()));
    }

    /** All of them, the first one first. */
    public List<Page> pages() {
        return listings.stream().flatMap(listing -> pages(listing).stream()).toList();
    }

    private List<Page> pages(Listing listing) {
        List<Entry> entries = new ArrayList<>();
        for (int shelf = 0; shelf < listing.shelves().size(); shelf++) {
            for (DocSite site : listing.shelves().get(shelf).sites()) {
                entries.add(new Entry(shelf, site));
            }
        }
        boolean first = listing.segments().size() == 1;
        String home = portal.words().text("docs.title");
        return Pager.slices(entries, Pager.ROWS, listing.address()).stream()
                .map(slice -> new Page(
                        listing.address().apply(slice.pager().page()),
                        first ? home : portal.words().text(listing.key()),
                        first && slice.pager().page() == 1 ? List.of() : List.of(new PageLink(home, ADDRESS)),
                        "features/docs/home",
                        () -> model(listing, slice)))
                .toList();
    }

    private DocsHome model(Listing listing, Pager.Slice<Entry> slice) {
        return new DocsHome(
                views(listing),
                slice.pager().needed() ? steps(listing) : List.of(),
                groups(listing, slice.items()),
                listing.count(),
                slice.pager());
    }

    private List<DocsHome.View> views(Listing current) {
        return listings.size() == 1
                ? List.of()
                : listings.stream()
                        .map(listing -> new DocsHome.View(
                                portal.words().text(listing.key()),
                                listing.count(),
                                listing.address().apply(1),
                                listing.equals(current)))
                        .toList();
    }

    private static List<DocsHome.Step> steps(Listing listing) {
        List<DocsHome.Step> steps = new ArrayList<>();
        int before = 0;
        for (DocsGroups.Shelf shelf : listing.shelves()) {
            int count = shelf.sites().size();
            Address page = listing.address().apply(before / Pager.ROWS + 1);
            steps.add(new DocsHome.Step(shelf.common(), count, page, anchor(steps.size())));
            before += count;
        }
        return steps;
    }

    private List<DocsHome.Group> groups(Listing listing, List<Entry> entries) {
        List<DocsHome.Group> groups = new ArrayList<>();
        for (int shelf = 0; shelf < listing.shelves().size(); shelf++) {
            int number = shelf;
            DocsGroups.Shelf whole = listing.shelves().get(shelf);
            List<DocsHome.Row> rows = entries.stream()
                    .filter(entry -> entry.shelf() == number)
                    .map(entry -> row(entry.site()))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new DocsHome.Group(whole.common(), whole.sites().size(), anchor(shelf), rows));
            }
        }
        return groups;
    }

    private static String anchor(int shelf) {
        return "group-" + (shelf + 1);
    }

    private DocsHome.Row row(DocSite site) {
        Optional<ResolvedEntity> entity = site.entity().flatMap(portal.catalog()::entity);
        return new DocsHome.Row(
                DocPages.set(portal, site),
                site.project().config().about().description().or(() -> entity.flatMap(ResolvedEntity::description)),
                entity.flatMap(
                        known -> known.targets(RelationType.OWNED_BY).stream().findFirst()),
                site.project().files().pages().size(),
                site.project().files().pages().stream()
                        .flatMap(page -> Stream.ofNullable(site.docs().changes().get(page.path())))
                        .map(CollectedDocs.Changed::date)
                        .max(Comparator.naturalOrder()));
    }
}
