package dev.daymark.binary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a value holds, as bytes: two values of the same bytes cannot be told apart by whoever reads their
 * components. Knows texts, numbers, dates, booleans, enums, optionals, lists, maps, sorted sets, records of these, and values derived from these.
 * Thread-safe.
 */
public final class ValueBytes {

    /** A value holds something that only itself can tell. */
    public static final class UntellableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Says what. */
        public UntellableException(String what) {
            super(what, null, false, false);
        }
    }

    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int FLAG = 3;
    private static final int CONSTANT = 4;
    private static final int LIST = 5;
    private static final int MAP = 6;
    private static final int RECORD = 7;

    private final Set<Class<?>> left;
    private final BiConsumer<Record, ByteWriter> meaning;
    private final Map<Record, String> digests = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Class<?>, Method[]> components = new ConcurrentHashMap<>();

    /**
     * Values as bytes.
     *
     * @param meaning adds what a record stands for where it is read, beyond its components
     */
    public ValueBytes(BiConsumer<Record, ByteWriter> meaning) {
        this(Set.of(), meaning);
    }

    /**
     * Values as bytes, without some.
     *
     * @param left types of which nothing is written, such as secrets
     */
    public ValueBytes(Set<Class<?>> left, BiConsumer<Record, ByteWriter> meaning) {
        this.left = Set.copyOf(left);
        this.meaning = meaning;
    }

    /**
     * Writes a value.
     *
     * @throws UntellableException when it holds something else
     */
    public void write(@Nullable Object value, ByteWriter out) {
        if (value == null || left.contains(value.getClass())) {
            out.writeByte(NOTHING);
        } else if (value instanceof String text) {
            out.writeByte(TEXT);
            out.writeText(text);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeByte(NUMBER);
            out.writeLong(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            out.writeByte(FLAG);
            out.writeByte(flag ? 1 : 0);
        } else if (value instanceof Double || value instanceof Float || value instanceof TemporalAccessor) {
            out.writeByte(TEXT);
            out.writeText(value.getClass().getName() + value);
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(CONSTANT);
            out.writeText(constant.getDeclaringClass().getName());
            out.writeText(constant.name());
        } else if (value instanceof Optional<?> optional) {
            list(optional.stream().toList(), out);
        } else if (value instanceof OptionalInt number) {
            list(number.stream().boxed().toList(), out);
        } else if (value instanceof List<?> || value instanceof SortedSet<?>) {
            list((Collection<?>) value, out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else if (value instanceof Derived<?> derived) {
            write(derived.origin(), out);
        } else if (value instanceof Shared && value instanceof Record all) {
            out.writeByte(RECORD);
            out.writeText(shared(all));
        } else if (value instanceof Record all) {
            record(all, out);
        } else {
            throw new UntellableException(value.getClass().getName());
        }
    }

    private void list(Collection<?> values, ByteWriter out) {
        out.writeByte(LIST);
        out.writeInt(values.size());
        values.forEach(value -> write(value, out));
    }

    /** In their order, which readers can see. The order of a hash map, which changes, only costs time. */
    private void map(Map<?, ?> map, ByteWriter out) {
        out.writeByte(MAP);
        out.writeInt(map.size());
        map.forEach((key, value) -> {
            write(key, out);
            write(value, out);
        });
    }

    private String shared(Record value) {
        String known = digests.get(value);
        if (known == null) {
            ByteWriter out = new ByteWriter();
            record(value, out);
            known = Checksum.of(out.bytes());
            digests.put(value, known);
        }
        return known;
    }

    private void record(Record value, ByteWriter out) {
        out.writeByte(RECORD);
        out.writeText(value.getClass().getName());
        for (Method component : components.computeIfAbsent(value.getClass(), ValueBytes::components)) {
            try {
                write(component.invoke(value), out);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new UntellableException(component.toString());
            }
        }
        meaning.accept(value, out);
    }

    private static Method[] components(Class<?> type) {
        Method[] accessors = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
        for (Method accessor : accessors) {
            accessor.setAccessible(true);
        }
        return accessors;
    }
}
