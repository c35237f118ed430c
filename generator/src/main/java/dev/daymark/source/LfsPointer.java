package dev.daymark.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What git holds of a file that Git LFS keeps: a few lines that say where the content is (git-lfs, docs/spec.md). */
public final class LfsPointer {

    private static final byte[] BEGINNING =
            "version https://git-lfs.github.com/spec/v1\n".getBytes(StandardCharsets.US_ASCII);

    /** No pointer has more. */
    public static final int MAX_BYTES = 1024;

    private LfsPointer() {}

    static boolean is(byte[] content) {
        return content.length < MAX_BYTES
                && content.length > BEGINNING.length
                && Arrays.equals(content, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }
}
