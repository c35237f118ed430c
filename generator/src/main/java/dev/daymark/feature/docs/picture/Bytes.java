package dev.daymark.feature.docs.picture;

import java.nio.charset.StandardCharsets;

/** A file as numbers. Beyond its end there is an {@link IndexOutOfBoundsException}. */
final class Bytes {

    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content;
    }

    int at(int index) {
        return content[index] & 0xff;
    }

    /** Two bytes, the more significant first. */
    int big(int index) {
        return at(index) << 8 | at(index + 1);
    }

    /** Two bytes, the less significant first. */
    int little(int index) {
        return at(index) | at(index + 1) << 8;
    }

    /** Whether there is a text at a place. */
    boolean has(int index, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        if (index + wanted.length > content.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[index + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
