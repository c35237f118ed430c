package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands on top of each page of an entity.
 *
 * @param ref the entity
 * @param title what a reader calls it
 * @param kind as written
 * @param type {@code spec.type}
 * @param lifecycle {@code spec.lifecycle}
 * @param lede the first paragraph of the description
 * @param implied whether no descriptor declares it
 * @param rejected whether the descriptor that declares it has errors
 * @param source the descriptor on the forge
 * @param edit the descriptor in the forge's editor
 * @param tabs its pages; empty when there is only one
 */
record EntityHead(
        EntityRef ref,
        String title,
        String kind,
        Optional<String> type,
        Optional<String> lifecycle,
        Optional<String> lede,
        boolean implied,
        boolean rejected,
        Optional<String> source,
        Optional<String> edit,
        List<TabLink> tabs) {
    /**
     * A way to a page of the entity.
     *
     * @param title what it says
     * @param address where it leads
     * @param count how many things are there
     * @param current whether it is the page that is shown
     */
    record TabLink(String title, Address address, OptionalInt count, boolean current) {}
}
