package dev.daymark.binary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link ByteWriter} wrote. Bytes that end too early or make no sense are an unchecked exception. */
public final class ByteReader {

    private final byte[] bytes;
    private final Aside aside;
    private int at;

    /** Reads what was written {@linkplain ByteWriter#aside aside}. */
    public interface Aside {

        /**
         * Reads some bytes.
         *
         * @throws IOException when they are not there any more
         */
        byte[] read(long from, int length) throws IOException;
    }

    /** Begins at an index. */
    public ByteReader(byte[] bytes, int from) {
        this(bytes, from, (place, length) -> {
            throw new IOException("nothing stands aside");
        });
    }

    /**
     * The same.
     *
     * @param aside what was written aside
     */
    public ByteReader(byte[] bytes, int from, Aside aside) {
        this.bytes = bytes;
        this.at = from;
        this.aside = aside;
    }

    /** All texts, where there is nothing else. */
    public static List<String> texts(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, 0);
        List<String> texts = new ArrayList<>();
        while (!in.atEnd()) {
            texts.add(in.readText());
        }
        return texts;
    }

    /** What was written aside. */
    public Aside aside() {
        return aside;
    }

    /** Whether there is nothing left. */
    public boolean atEnd() {
        return at == bytes.length;
    }

    /** A byte, 0 to 255. */
    public int readByte() {
        return bytes[at++] & 0xff;
    }

    /** A number. */
    public int readInt() {
        return (int) readLong();
    }

    /** A long number. */
    public long readLong() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number has no end");
    }

    /** How many things follow, each of at least one byte. */
    public int readCount() {
        int count = readInt();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("more things than bytes: " + count);
        }
        return count;
    }

    /** Bytes that stand behind their number. */
    public byte[] readBytes() {
        int length = readCount();
        byte[] some = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return some;
    }

    /** A text. */
    public String readText() {
        long head = readLong();
        long length = head >>> TextForm.BITS;
        if (length > bytes.length - at) {
            throw new IllegalArgumentException("a text has no end");
        }
        int from = at;
        at += (int) length;
        return switch ((int) head & TextForm.MASK) {
            case TextForm.LATIN -> new String(bytes, from, (int) length, StandardCharsets.ISO_8859_1);
            case TextForm.UNICODE -> new String(bytes, from, (int) length, StandardCharsets.UTF_8);
            default -> units(from, (int) length / 2);
        };
    }

    private String units(int from, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) ((bytes[from + 2 * i] << 8) | (bytes[from + 2 * i + 1] & 0xff));
        }
        return new String(text);
    }
}
