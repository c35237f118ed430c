package dev.daymark.site.page;

import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Page;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Words;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All pages of a portal: those of the bare catalog, one set for each entity joined with what features add to it, and the
 * features' own.
 *
 * @param pages every page, the home page first
 * @param navigation the side bar, in order
 */
public record PortalPages(List<Page> pages, List<NavigationEntry> navigation) {
    /** Copies both lists. */
    public PortalPages {
        pages = List.copyOf(pages);
        navigation = List.copyOf(navigation);
    }

    /**
     * Plans the portal. The models of the pages are made later, one by one.
     *
     * @param contributions what features add, in the order of the features
     */
    public static PortalPages of(Portal portal, List<Contribution> contributions) {
        CatalogView view = new CatalogView(portal);
        RepositoryPages repositories = new RepositoryPages(view, contributions);
        List<NavigationEntry> navigation = Stream.concat(
                        own(view).stream(),
                        contributions.stream().flatMap(contribution -> contribution.navigation().stream()))
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::title))
                .toList();
        List<Page> pages = Stream.of(
                        Stream.of(new HomePage(view, repositories).page()),
                        new CatalogPages(view).pages(),
                        new EntityPages(view, contributions, navigation).pages(),
                        ApisPage.pages(view),
                        repositories.pages(),
                        new ProblemPages(view).pages(),
                        PlainPages.pages(view),
                        contributions.stream().flatMap(contribution -> contribution.pages().stream()))
                .flatMap(stream -> stream)
                .toList();
        return new PortalPages(pages, navigation);
    }

    private static List<NavigationEntry> own(CatalogView view) {
        Words words = view.words();
        return List.of(
                new NavigationEntry(words.text("home.navigation"), "home", Address.of(), OptionalInt.empty(), 0),
                entry(
                        words,
                        "catalog",
                        "catalog",
                        new Address.CatalogPage(1),
                        view.declared().size(),
                        10),
                entry(
                                words,
                                "apis",
                                "api",
                                Address.of("apis"),
                                view.declared("api").size(),
                                20)
                        .above("api"),
                stamp(
                        words,
                        "repositories",
                        "git",
                        Address.of("repositories"),
                        view.catalog().repositories().size(),
                        80),
                stamp(
                        words,
                        "problems",
                        "warn",
                        Address.of("health", "problems"),
                        view.catalog().problems().size(),
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
