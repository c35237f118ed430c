package dev.daymark.catalog;

import java.util.Comparator;
import java.util.Locale;

/**
 * The identity of an entity: {@code kind:namespace/name}, lower case.
 *
 * @param kind lower case
 * @param namespace lower case
 * @param name lower case
 */
public record EntityRef(String kind, String namespace, String name) implements Comparable<EntityRef> {

    /** The namespace of entities that name none. */
    public static final String DEFAULT_NAMESPACE = "default";

    private static final Comparator<EntityRef> ORDER = Comparator.comparing(EntityRef::kind)
            .thenComparing(EntityRef::namespace)
            .thenComparing(EntityRef::name);

    /** Folds each part to lower case, independent of the locale. */
    public EntityRef {
        kind = kind.toLowerCase(Locale.ROOT);
        namespace = namespace.toLowerCase(Locale.ROOT);
        name = name.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(EntityRef other) {
        return ORDER.compare(this, other);
    }

    /** The canonical text, {@code kind:namespace/name}. */
    @Override
    public String toString() {
        return kind + ":" + namespace + "/" + name;
    }
}
