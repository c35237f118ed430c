package dev.daymark.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers and texts as bytes, in memory. */
public final class ByteWriter {

    private byte[] bytes = new byte[1024];
    private int size;
    private @Nullable ByteWriter aside;

    /** What was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** What is to stand behind everything else, where it can be read alone. */
    public ByteWriter aside() {
        if (aside == null) {
            aside = new ByteWriter();
        }
        return aside;
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** A byte. */
    public void writeByte(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    /** Bytes as they are. */
    public void writeBytes(byte[] some) {
        ensure(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    /** A number in seven bits a byte; small ones are short. */
    public void writeInt(int value) {
        writeLong(value & 0xffffffffL);
    }

    /** The same for a long one. */
    public void writeLong(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A text, to the character: half of a pair of surrogates is kept. */
    public void writeText(String text) {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        if (new String(narrow, StandardCharsets.ISO_8859_1).equals(text)) {
            write(narrow, TextForm.LATIN);
            return;
        }
        byte[] mixed = text.getBytes(StandardCharsets.UTF_8);
        if (new String(mixed, StandardCharsets.UTF_8).equals(text)) {
            write(mixed, TextForm.UNICODE);
            return;
        }
        byte[] wide = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            wide[2 * i] = (byte) (text.charAt(i) >> 8);
            wide[2 * i + 1] = (byte) text.charAt(i);
        }
        write(wide, TextForm.UNITS);
    }

    private void write(byte[] text, int form) {
        writeLong(((long) text.length << TextForm.BITS) | form);
        writeBytes(text);
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
