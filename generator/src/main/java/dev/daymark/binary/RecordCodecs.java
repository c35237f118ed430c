package dev.daymark.binary;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Codecs of records: their components in order, whatever they are called. Components may be texts, numbers, booleans,
 * enums, dates, records, and lists, maps and optionals of these. Types that are none of these need a codec of their own.
 * Making codecs is for one thread; they are for all.
 */
public final class RecordCodecs {

    private final Map<Type, Codec<?>> codecs = new HashMap<>();

    /** With the codecs of plain values. */
    public RecordCodecs() {
        with(String.class, new Codec<>((text, out) -> out.writeText(text), ByteReader::readText));
        with(int.class, new Codec<Integer>((number, out) -> out.writeInt(number), ByteReader::readInt));
        with(boolean.class, new Codec<Boolean>((flag, out) -> out.writeByte(flag ? 1 : 0), in -> in.readByte() != 0));
        with(
                OffsetDateTime.class,
                new Codec<>((time, out) -> out.writeText(time.toString()), in -> OffsetDateTime.parse(in.readText())));
    }

    /** Says how a type is written. */
    public <T> RecordCodecs with(Class<T> type, Codec<T> codec) {
        codecs.put(type, codec);
        return this;
    }

    /**
     * The codec of a type.
     *
     * @throws IllegalArgumentException when the type holds something that cannot be written
     */
    @SuppressWarnings("unchecked")
    public <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) codec(type);
    }

    /** Types hold only what they say, so that the codec of a type takes every value of it. */
    @SuppressWarnings("unchecked")
    private Codec<Object> codec(Type type) {
        Codec<?> known = codecs.get(type);
        if (known == null) {
            known = make(type);
            codecs.put(type, known);
        }
        return (Codec<Object>) known;
    }

    private Codec<?> make(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Codec<Object>> arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(this::codec)
                    .toList();
            if (generic.getRawType() == Optional.class) {
                return optional(arguments.get(0));
            }
            if (generic.getRawType() == List.class) {
                return list(arguments.get(0));
            }
            if (generic.getRawType() == Map.class) {
                return map(arguments.get(0), arguments.get(1));
            }
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return record(raw);
        }
        if (type instanceof Class<?> raw && raw.isEnum()) {
            return constant(raw);
        }
        throw new IllegalArgumentException("cannot be written as bytes: " + type);
    }

    private static Codec<Optional<Object>> optional(Codec<Object> content) {
        return new Codec<>(
                (value, out) -> {
                    out.writeByte(value.isPresent() ? 1 : 0);
                    value.ifPresent(some -> content.write(some, out));
                },
                in -> in.readByte() == 0 ? Optional.empty() : Optional.of(content.read(in)));
    }

    private static Codec<List<Object>> list(Codec<Object> item) {
        return new Codec<>(
                (values, out) -> {
                    out.writeInt(values.size());
                    values.forEach(value -> item.write(value, out));
                },
                in -> {
                    int size = in.readCount();
                    List<Object> values = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        values.add(item.read(in));
                    }
                    return values;
                });
    }

    private static Codec<Map<Object, Object>> map(Codec<Object> key, Codec<Object> item) {
        return new Codec<>(
                (values, out) -> {
                    out.writeInt(values.size());
                    values.forEach((name, value) -> {
                        key.write(name, out);
                        item.write(value, out);
                    });
                },
                in -> {
                    int size = in.readCount();
                    Map<Object, Object> values = new LinkedHashMap<>();
                    for (int i = 0; i < size; i++) {
                        Object name = key.read(in);
                        values.put(name, item.read(in));
                    }
                    return values;
                });
    }

    private static Codec<Object> constant(Class<?> type) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return new Codec<>((value, out) -> out.writeText(((Enum<?>) value).name()), in -> {
            String name = in.readText();
            Object constant = byName.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("no such value: " + name);
            }
            return constant;
        });
    }

    private Codec<Object> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Codec<Object>> parts = Arrays.stream(components)
                .map(component -> codec(component.getGenericType()))
                .toList();
        Method[] accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        for (Method accessor : accessors) {
            accessor.setAccessible(true);
        }
        Constructor<?> constructor = constructor(type, components);
        return new Codec<>(
                (value, out) -> {
                    for (int i = 0; i < accessors.length; i++) {
                        parts.get(i).write(get(accessors[i], value), out);
                    }
                },
                in -> {
                    @Nullable Object[] values = new @Nullable Object[accessors.length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = parts.get(i).read(in);
                    }
                    return make(constructor, values);
                });
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
    }

    private static Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a component cannot be read: " + accessor, e);
        }
    }

    private static Object make(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (IllegalAccessException | InstantiationException | InvocationTargetException e) {
            throw new IllegalArgumentException("no such record: " + constructor.getDeclaringClass(), e);
        }
    }
}
