package dev.daymark.binary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;

/** Bytes behind one line that tells what they are, and by a {@link Checksum} whether they are as they were written. */
public final class Sealed {

    private Sealed() {}

    /**
     * Seals some bytes.
     *
     * @param kind what they are; one line
     */
    public static byte[] seal(String kind, byte[] content) {
        byte[] head = head(kind, content);
        byte[] all = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    /** What was sealed; empty when it was of another kind, or is damaged. */
    public static Optional<byte[]> open(String kind, byte[] all) {
        int length = Math.min(all.length, head(kind, new byte[0]).length);
        byte[] content = Arrays.copyOfRange(all, length, all.length);
        return Arrays.equals(head(kind, content), Arrays.copyOf(all, length)) ? Optional.of(content) : Optional.empty();
    }

    private static byte[] head(String kind, byte[] content) {
        return (kind + " " + Checksum.of(content) + "\n").getBytes(UTF_8);
    }
}
