package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands on top of each page of an entity.
 *
 * @param ref the entity
 * @param title what a reader calls it
 * @param kind what one of its kind is called
 * @param type {@code spec.type}, with the way to others of the type
 * @param lifecycle {@code spec.lifecycle}, with the way to others of it
 * @param lede the first paragraph of the description
 * @param owner the first owner; empty on the overview, which shows who owns it at length
 * @param implied whether no descriptor declares it
 * @param rejected whether the descriptor that declares it has errors
 * @param archived whether its repository is read-only for good
 * @param stale whether its repository is shown as it was before
 * @param source the descriptor on the forge
 * @param edit the descriptor in the forge's editor, when there is something to mend
 * @param shortcuts buttons that lead elsewhere in the portal
 * @param tabs its pages; empty when there is only one
 */
record EntityHead(
        EntityRef ref,
        String title,
        String kind,
        Optional<Value> type,
        Optional<Value> lifecycle,
        Optional<String> lede,
        Optional<EntityRef> owner,
        boolean implied,
        boolean rejected,
        boolean archived,
        boolean stale,
        Optional<String> source,
        Optional<String> edit,
        List<Shortcut> shortcuts,
        List<TabLink> tabs) {
    /**
     * A value that others share.
     *
     * @param text as written
     * @param others where those are listed; empty when the entity itself is not listed there
     */
    record Value(String text, Optional<Address> others) {
        static Optional<Value> of(ResolvedEntity entity, String facet, Optional<String> value) {
            return value.filter(text -> !text.isBlank())
                    .map(text -> new Value(
                            text,
                            entity.isImplied() ? Optional.empty() : Optional.of(new Address.Browse(facet, text, 1))));
        }
    }

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
