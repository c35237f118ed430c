package dev.daymark.site.page;

import dev.daymark.binary.Shared;
import dev.daymark.feature.Address;
import java.util.List;
import java.util.function.Predicate;

/**
 * A way to divide the catalog, such as by owner.
 *
 * @param id as in addresses
 * @param values the most frequent first
 * @param total how many entities the catalog has
 */
record Facet(String id, List<FacetValue> values, int total) implements Shared {
    /** How many values a list beside a table shows. */
    private static final int SHOWN = 6;

    /** The most frequent ones; all, when only one would be left. */
    public List<FacetValue> first() {
        return values.size() <= SHOWN + 1 ? values : values.subList(0, SHOWN);
    }

    /** How many {@link #first} leaves out. */
    public int more() {
        return values.size() - first().size();
    }

    /** The same facet with some of its values. */
    Facet keeping(Predicate<FacetValue> wanted) {
        return new Facet(id, values.stream().filter(wanted).toList(), total);
    }

    /** Whether some entities have a value that others do not have. */
    public boolean divides() {
        return values.size() > 1 || values.get(0).count() < total;
    }

    /** The page with all values. */
    public Address address() {
        return Address.of("browse", id);
    }
}
