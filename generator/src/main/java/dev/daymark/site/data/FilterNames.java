package dev.daymark.site.data;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What values of facets are called where queries write them otherwise: {@code owner:team-harbour} is Team Harbour. */
final class FilterNames {

    private static final String SET = "set:";

    private final Catalog catalog;
    private final NavigableMap<String, String> names = new TreeMap<>();

    private FilterNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The names of a portal, by filter.
     *
     * @param found all that can be found: a documentation is called as its first page
     */
    static NavigableMap<String, String> of(Catalog catalog, List<Found> found) {
        FilterNames names = new FilterNames(catalog);
        for (ResolvedEntity entity : catalog.all()) {
            EntityFacets facets = EntityFacets.of(catalog, entity);
            facets.owners().forEach(owner -> names.add("owner", owner));
            facets.systems().forEach(system -> names.add("system", system));
        }
        for (Found one : found) {
            one.document().filters().stream()
                    .filter(filter -> one.file().equals(filter.replace(SET, "") + "/index.html"))
                    .forEach(filter -> names.names.put(filter, one.document().title()));
        }
        return names.names;
    }

    private void add(String facet, EntityRef target) {
        String value = Address.browse(facet, target).value();
        catalog.entity(target)
                .map(ResolvedEntity::title)
                .filter(title -> !title.equals(value))
                .ifPresent(title -> names.put(facet + ":" + value, title));
    }
}
