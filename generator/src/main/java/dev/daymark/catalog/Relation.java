package dev.daymark.catalog;

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
}
