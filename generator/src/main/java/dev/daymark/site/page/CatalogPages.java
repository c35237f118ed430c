package dev.daymark.site.page;

import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The catalog as lists: all entities, and those that share a value of a facet, a hundred to a page. */
final class CatalogPages {
    private final CatalogView view;
    private final Words words;

    CatalogPages(CatalogView view) {
        this.view = view;
        this.words = view.words();
    }

    /**
     * A list of entities.
     *
     * @param facets the other ways into the catalog
     * @param current the value whose entities are listed, when they are not all
     * @param rows those of this page
     * @param pager the way to the others
     */
    record ListModel(List<Facet> facets, Optional<FacetValue> current, List<EntityRow> rows, Pager pager) {}

    /**
     * All values of a facet.
     *
     * @param facet the facet
     */
    record FacetModel(Facet facet) {}

    Stream<Page> pages() {
        Stream<Page> browse = view.facets().stream()
                .flatMap(facet -> Stream.concat(
                        Stream.of(values(facet)), facet.values().stream().flatMap(this::browse)));
        return Stream.concat(all(), browse);
    }

    private Stream<Page> all() {
        var slices = Pager.slices(view.declared(), Pager.ROWS, Address.CatalogPage::new);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(
                        new Address.CatalogPage(i + 1), words.text("catalog.title"), List.of(), "catalog/list", () -> {
                            var slice = slices.get(i);
                            return new ListModel(
                                    view.facets(), Optional.empty(), EntityRow.of(slice.items()), slice.pager());
                        }));
    }

    private Page values(Facet facet) {
        return new Page(
                facet.address(),
                words.text("facet." + facet.id()),
                List.of(catalog(words)),
                "catalog/facet",
                () -> new FacetModel(facet));
    }

    private Stream<Page> browse(FacetValue value) {
        IntFunction<Address> address = value::page;
        var slices = Pager.slices(value.entities(), Pager.ROWS, address);
        String facet = words.text("facet." + value.facet());
        List<PageLink> trail = List.of(catalog(words), new PageLink(facet, Address.of("browse", value.facet())));
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(value.page(i + 1), value.label(), trail, "catalog/list", () -> {
                    var slice = slices.get(i);
                    return new ListModel(view.facets(), Optional.of(value), EntityRow.of(slice.items()), slice.pager());
                }));
    }

    /** The way back to the whole catalog. */
    static PageLink catalog(Words words) {
        return new PageLink(words.text("catalog.title"), new Address.CatalogPage(1));
    }
}
