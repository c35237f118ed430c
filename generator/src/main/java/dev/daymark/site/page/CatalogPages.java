package dev.daymark.site.page;

import dev.daymark.catalog.ResolvedEntity;
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

/**
 * The catalog as lists: all entities, and those that share a value of a facet. A short list is one page, a long one a
 * hundred to a page.
 */
final class CatalogPages {
    /** The longest list that is one page: at some 13 elements a row, more would make the page heavy. */
    private static final int WHOLE = 150;

    private final CatalogView view;
    private final Words words;

    CatalogPages(CatalogView view) {
        this.view = view;
        this.words = view.words();
    }

    /**
     * A list of entities.
     *
     * @param facets ways to less of them
     * @param current the value whose entities are listed, when they are not all
     * @param rows those of this page
     * @param pager the way to the others
     */
    record ListModel(List<Facet> facets, Optional<FacetValue> current, List<EntityRow> rows, Pager pager) {
        /** Where everything is listed. */
        public Address whole() {
            return new Address.CatalogPage(1);
        }

        /** Whether script may narrow and widen the list: not when it lists what the whole list does not. */
        public boolean open() {
            return current.map(FacetValue::narrows).orElse(true);
        }
    }

    Stream<Page> pages() {
        Stream<Page> browse = view.facets().stream()
                .flatMap(facet -> Stream.concat(
                        new FacetPages(facet, words).pages(),
                        facet.values().stream().flatMap(this::browse)));
        return Stream.concat(all(), browse);
    }

    private Stream<Page> all() {
        return list(
                view.declared(),
                Address.CatalogPage::new,
                words.text("catalog.title"),
                List.of(),
                "catalog/list",
                view.dividing(),
                Optional.empty());
    }

    private Stream<Page> browse(FacetValue value) {
        PageLink facet = new PageLink(words.text("facet." + value.facet()), Address.of("browse", value.facet()));
        return list(
                view.having(value),
                value::page,
                value.title(words),
                List.of(catalog(words), facet),
                "catalog/list",
                view.dividing(),
                Optional.of(value));
    }

    /** The pages of a list whose entities share a value, or of all. */
    Stream<Page> list(
            List<ResolvedEntity> entities,
            IntFunction<Address> address,
            String title,
            List<PageLink> trail,
            String template,
            List<Facet> facets,
            Optional<FacetValue> current) {
        var slices = Pager.slices(entities, entities.size() <= WHOLE ? WHOLE : Pager.ROWS, address);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(address.apply(i + 1), title, trail, template, () -> {
                    var slice = slices.get(i);
                    return new ListModel(facets, current, EntityRow.of(slice.items()), slice.pager());
                }));
    }

    /** The way back to the whole catalog. */
    static PageLink catalog(Words words) {
        return new PageLink(words.text("catalog.title"), new Address.CatalogPage(1));
    }
}
