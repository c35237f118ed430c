package dev.daymark.site.page;

import dev.daymark.catalog.Catalog;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Page;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** All pages of a portal and its side bar. In a preview, pages that show the same as before are the same objects. */
public final class PortalPages {

    private final CatalogView view;
    private final EntityParts parts;
    private final List<Page> described;
    private final List<Page> pages;

    private PortalPages(
            Portal portal, EntityParts parts, List<Contribution> contributions, Optional<PortalPages> same) {
        this.view = same.map(before -> before.view).orElseGet(() -> new CatalogView(portal));
        this.parts = parts;
        this.described = same.map(before -> before.described).orElseGet(this::describe);
        RepositoryPages repositories = new RepositoryPages(view, contributions);
        this.pages = Stream.of(
                        Stream.of(new HomePage(view, repositories).page()),
                        described.stream(),
                        repositories.pages(),
                        contributions.stream().flatMap(contribution -> contribution.pages().stream()))
                .flatMap(stream -> stream)
                .toList();
    }

    /**
     * Plans the portal. The models of the pages are made later, one by one.
     *
     * @param contributions what features add, in the order of the features
     */
    public static PortalPages of(Portal portal, List<Contribution> contributions) {
        return of(portal, contributions, Optional.empty());
    }

    /**
     * The same in a preview.
     *
     * @param last the pages of the same portal at an earlier time
     */
    public static PortalPages of(Portal portal, List<Contribution> contributions, Optional<PortalPages> last) {
        EntityParts parts = EntityParts.of(contributions, own(portal));
        return new PortalPages(
                portal,
                parts,
                contributions,
                last.filter(before -> before.parts.equals(parts) && portal.describesTheSameAs(before.view.portal())));
    }

    /** All pages. */
    public List<Page> pages() {
        return pages;
    }

    /** The side bar, in order. */
    public List<NavigationEntry> navigation() {
        return parts.navigation();
    }

    /** The pages that show what descriptors say. */
    private List<Page> describe() {
        return Stream.of(
                        new CatalogPages(view).pages(),
                        new EntityPages(view, parts).pages(),
                        ApisPage.pages(view),
                        new ProblemPages(view).pages(),
                        PlainPages.pages(view))
                .flatMap(stream -> stream)
                .toList();
    }

    private static List<NavigationEntry> own(Portal portal) {
        Words words = portal.words();
        Catalog catalog = portal.catalog();
        return List.of(
                new NavigationEntry(words.text("home.navigation"), "home", Address.of(), OptionalInt.empty(), 0),
                entry(
                        words,
                        "catalog",
                        "catalog",
                        new Address.CatalogPage(1),
                        (int) catalog.declared().count(),
                        10),
                entry(
                                words,
                                "apis",
                                "api",
                                Address.of("apis"),
                                (int) catalog.declared()
                                        .filter(entity -> entity.ref().kind().equals("api"))
                                        .count(),
                                20)
                        .above("api"),
                stamp(
                        words,
                        "repositories",
                        "git",
                        Address.of("repositories"),
                        catalog.repositories().size(),
                        80),
                stamp(
                        words,
                        "problems",
                        "warn",
                        Address.of("health", "problems"),
                        catalog.problems().size(),
                        90));
    }

    private static NavigationEntry entry(Words words, String page, String icon, Address address, int count, int order) {
        return new NavigationEntry(words.text(page + ".title"), icon, address, OptionalInt.of(count), order);
    }

    private static NavigationEntry stamp(Words words, String page, String icon, Address address, int count, int order) {
        return new NavigationEntry(
                NavigationEntry.Group.BUILD,
                words.text(page + ".number", count),
                icon,
                address,
                OptionalInt.of(count),
                order,
                Set.of());
    }
}
