package dev.daymark.site.page;

import dev.daymark.feature.Address;
import java.util.List;

/**
 * A way to divide the catalog, such as by owner.
 *
 * @param id as in addresses
 * @param values the most frequent first
 */
record Facet(String id, List<FacetValue> values) {
    /** How many values a list beside a table shows. */
    private static final int SHOWN = 12;

    public List<FacetValue> first() {
        return values.subList(0, Math.min(SHOWN, values.size()));
    }

    public boolean hasMore() {
        return values.size() > SHOWN;
    }

    /** The page with all values. */
    public Address address() {
        return Address.of("browse", id);
    }
}
