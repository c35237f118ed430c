package dev.daymark.site.page;

import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.feature.Words;
import java.util.List;
import java.util.stream.Stream;

/** Pages that look the same in every portal. */
final class PlainPages {
    private PlainPages() {}

    /**
     * Ways into the catalog for a reader who found nothing else.
     *
     * @param facets all facets
     */
    record Model(List<Facet> facets) {}

    static Stream<Page> pages(CatalogView view) {
        Words words = view.words();
        Model model = new Model(view.facets());
        return Stream.of(
                new Page(Address.of("search"), words.text("search.title"), List.of(), "search", () -> model),
                new Page(Address.of("404.html"), words.text("missing.title"), List.of(), "missing", () -> model));
    }
}
