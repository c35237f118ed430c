package dev.daymark.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What an entity has to do with another one, seen from the first.
 *
 * @param type such as {@code ownedBy}; see {@link RelationType} for the ones the catalog itself makes
 * @param target the other entity, which need not exist
 * @param sound whether a sound descriptor states it; otherwise only rejected ones do
 */
public record Relation(String type, EntityRef target, boolean sound) implements Comparable<Relation> {

    /** A relation that a sound descriptor states. */
    public Relation(String type, EntityRef target) {
        this(type, target, true);
    }

    /** By type, then target. */
    @Override
    public int compareTo(Relation other) {
        int order = type.compareTo(other.type);
        if (order == 0) {
            order = target.compareTo(other.target);
        }
        return order == 0 ? Boolean.compare(sound, other.sound) : order;
    }

    /** Written out for the same reason as in {@link EntityRef}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation relation
                && sound == relation.sound
                && type.equals(relation.type)
                && target.equals(relation.target);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + target.hashCode();
    }
}
