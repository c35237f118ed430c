package dev.daymark.site.page;

import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All values of a facet, as one looks them up: by label. */
final class FacetPages {
    private static final int VALUES = 300;

    private static final Comparator<FacetValue> BY_LABEL = Comparator.comparing(
                    (FacetValue value) -> value.label().toLowerCase(Locale.ROOT))
            .thenComparing(FacetValue::value);

    private final Facet facet;
    private final Words words;

    FacetPages(Facet facet, Words words) {
        this.facet = facet;
        this.words = words;
    }

    /**
     * Values of a facet.
     *
     * @param facet the facet
     * @param values those of this page
     * @param pager the way to the others
     */
    record Model(Facet facet, List<FacetValue> values, Pager pager) {}

    Stream<Page> pages() {
        IntFunction<Address> address = Pager.within("browse", facet.id());
        var slices = Pager.slices(facet.values().stream().sorted(BY_LABEL).toList(), VALUES, address);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(
                        address.apply(i + 1),
                        words.text("facet." + facet.id()),
                        List.of(CatalogPages.catalog(words)),
                        "catalog/facet",
                        () -> new Model(
                                facet, slices.get(i).items(), slices.get(i).pager())));
    }
}
