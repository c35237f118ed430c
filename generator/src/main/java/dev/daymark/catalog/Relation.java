package dev.daymark.catalog;

import java.util.Comparator;

/**
 * What an entity has to do with another one, seen from the first.
 *
 * @param type such as {@code ownedBy}; see {@link RelationType} for the ones the catalog itself makes
 * @param target the other entity, which need not exist
 * @param sound whether a sound descriptor states it; otherwise only rejected ones do
 */
public record Relation(String type, EntityRef target, boolean sound) implements Comparable<Relation> {

    private static final Comparator<Relation> ORDER =
            Comparator.comparing(Relation::type).thenComparing(Relation::target).thenComparing(Relation::sound);

    /** A relation that a sound descriptor states. */
    public Relation(String type, EntityRef target) {
        this(type, target, true);
    }

    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }
}
