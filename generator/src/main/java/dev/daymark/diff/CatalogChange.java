package dev.daymark.diff;

import dev.daymark.catalog.EntityRef;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a change does to the catalog.
 *
 * @param added entities that are new, sorted
 * @param removed entities that are gone, sorted
 * @param changed entities of which fields differ, with these fields
 * @param linked relations that are new, sorted
 * @param unlinked relations that are gone, sorted
 * @param dangling relations of which an end has gone, or was never there, and that were not so before; sorted
 * @param affected entities of others that have to do with what was removed or changed, by owner
 */
public record CatalogChange(
        List<EntityRef> added,
        List<EntityRef> removed,
        SortedMap<EntityRef, List<Field>> changed,
        List<Link> linked,
        List<Link> unlinked,
        List<Dangling> dangling,
        SortedMap<String, List<EntityRef>> affected) {

    /**
     * A field that differs.
     *
     * @param path such as {@code spec.owner}
     * @param before as it was; empty when it was not there
     * @param after as it is; empty when it has gone
     */
    public record Field(String path, Optional<String> before, Optional<String> after) {}

    /** A relation, told from the end that states it in most descriptors. */
    public record Link(EntityRef source, String type, EntityRef target) implements Comparable<Link> {

        @Override
        public int compareTo(Link other) {
            int order = source.compareTo(other.source);
            order = order == 0 ? type.compareTo(other.type) : order;
            return order == 0 ? target.compareTo(other.target) : order;
        }
    }

    /**
     * A relation that leads nowhere.
     *
     * @param link the relation
     * @param ours whether an entity of this run states it
     * @param owner who owns the entity that states it, if anybody does
     */
    public record Dangling(Link link, boolean ours, Optional<EntityRef> owner) {}

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && linked.isEmpty()
                && unlinked.isEmpty()
                && dangling.isEmpty();
    }
}
