package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.Words;
import java.util.Optional;

/**
 * A value of a facet.
 *
 * @param facet the facet's id
 * @param value as in addresses
 * @param label what a reader calls it
 * @param target the entity that the value names, where it names one
 * @param count how many have it
 */
record FacetValue(String facet, String value, String label, Optional<EntityRef> target, int count) {
    public Address address() {
        return page(1);
    }

    Address page(int number) {
        return new Address.Browse(facet, value, number);
    }

    /** Whether the entities are some of the whole list. */
    public boolean narrows() {
        return !value.equals(Facets.NOT_DECLARED);
    }

    /** What the list of the entities is called, such as "Owned by Team Harbour". */
    String title(Words words) {
        return value.equals(Facets.NO_OWNER) ? words.text("browse.owner.none") : words.text("browse." + facet, label);
    }
}
