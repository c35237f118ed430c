package dev.daymark.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over a series of parts. Each part is hashed with its length, so that no two series look alike. */
final class ContentHash {

    private final MessageDigest digest = sha256();

    void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    /** Adds the hash of a stream, whose length need not be known. */
    void add(InputStream in) throws IOException {
        MessageDigest content = sha256();
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), content));
        digest.update(content.digest());
    }

    String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
