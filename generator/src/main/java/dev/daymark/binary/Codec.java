package dev.daymark.binary;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A type of values as bytes.
 *
 * @param writer writes a value
 * @param reader reads one; bytes that make no sense are an unchecked exception
 */
public record Codec<T>(BiConsumer<T, ByteWriter> writer, Function<ByteReader, T> reader) {

    /** Writes a value. */
    public void write(T value, ByteWriter out) {
        writer.accept(value, out);
    }

    /** Reads a value. */
    public T read(ByteReader in) {
        return reader.apply(in);
    }
}
