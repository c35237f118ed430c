package dev.daymark.site.page;

import dev.daymark.feature.Page;
import dev.daymark.feature.Pager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All APIs, and the ways to those of one type. */
final class ApisPage {
    private static final String API = "api";

    private ApisPage() {}

    static Stream<Page> pages(CatalogView view) {
        Optional<FacetValue> apis = view.facet("kind").stream()
                .flatMap(kind -> kind.values().stream())
                .filter(kind -> kind.value().equals(API))
                .findFirst();
        return new CatalogPages(view)
                .list(
                        view.declared(API),
                        Pager.within("apis"),
                        view.words().text("apis.title"),
                        List.of(),
                        "apis",
                        types(view),
                        apis);
    }

    private static List<Facet> types(CatalogView view) {
        return view.facet("type").stream()
                .map(type -> type.keeping(value -> view.having(value).stream()
                        .anyMatch(entity -> entity.ref().kind().equals(API))))
                .filter(type -> !type.values().isEmpty())
                .toList();
    }
}
