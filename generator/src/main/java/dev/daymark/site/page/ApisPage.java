package dev.daymark.site.page;

import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Page;
import dev.daymark.feature.Pager;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All APIs. */
final class ApisPage {
    private ApisPage() {}

    /**
     * A list of APIs.
     *
     * @param rows those of this page
     * @param pager the way to the others
     */
    record Model(List<EntityRow> rows, Pager pager) {}

    static Stream<Page> pages(CatalogView view) {
        var address = Pager.within("apis");
        var slices = Pager.slices(view.declared("api"), Pager.ROWS, address);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(
                        address.apply(i + 1),
                        view.words().text("apis.title"),
                        List.of(),
                        "apis",
                        () -> new Model(
                                EntityRow.of(slices.get(i).items()),
                                slices.get(i).pager())));
    }
}
