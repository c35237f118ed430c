package dev.daymark.catalog;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Folds each part to lower case, independent of the locale. */
    public EntityRef {
        kind = kind.toLowerCase(Locale.ROOT);
        namespace = namespace.toLowerCase(Locale.ROOT);
        name = name.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@code [kind:][namespace/]name}. Nothing is trimmed and no character is refused: any text without an empty
     * part is a reference.
     *
     * @param defaultKind when the text names none; empty: it must name one
     * @param defaultNamespace when the text names none
     * @return empty when the text is no reference
     */
    public static Optional<EntityRef> parse(String text, Optional<String> defaultKind, String defaultNamespace) {
        try {
            return Optional.of(
                    WrittenRef.parse(text, defaultKind, defaultNamespace).canonical());
        } catch (ReferenceException e) {
            return Optional.empty();
        }
    }

    /** By kind, namespace and name. Written out, because sorting references is what large catalogs spend time on. */
    @Override
    public int compareTo(EntityRef other) {
        int order = kind.compareTo(other.kind);
        if (order == 0) {
            order = namespace.compareTo(other.namespace);
        }
        return order == 0 ? name.compareTo(other.name) : order;
    }

    /** Written out like the hash code: the ones that a record is given are slow until they are compiled well. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntityRef ref
                && name.equals(ref.name)
                && kind.equals(ref.kind)
                && namespace.equals(ref.namespace);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + namespace.hashCode()) + name.hashCode();
    }

    /** The canonical text, {@code kind:namespace/name}. */
    @Override
    public String toString() {
        return kind + ":" + namespace + "/" + name;
    }
}
