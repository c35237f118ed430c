package dev.daymark.binary;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first read, out of others that are known before: who wants to know only whether it has
 * changed compares those. Equal when those are.
 *
 * @param <T> an immutable type
 */
public final class Derived<T> {

    private final Object origin;
    private final Supplier<T> making;
    private @Nullable T made;

    /**
     * A value to come.
     *
     * @param origin all that it is made of, of plain values; equal origins, equal values
     * @param making makes it
     */
    public Derived(Object origin, Supplier<T> making) {
        this.origin = origin;
        this.making = making;
    }

    /** What it is made of. */
    public Object origin() {
        return origin;
    }

    /** The value. */
    public synchronized T get() {
        if (made == null) {
            made = making.get();
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Derived<?> value && origin.equals(value.origin);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }
}
