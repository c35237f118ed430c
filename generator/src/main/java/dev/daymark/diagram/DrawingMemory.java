package dev.daymark.diagram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Drawings by the digest of their text: what has been drawn once is not drawn again while this is kept. Thread-safe. */
public final class DrawingMemory {

    private final Map<String, byte[]> drawings = new ConcurrentHashMap<>();

    Optional<byte[]> find(String tool, String language, String text) {
        return Optional.ofNullable(drawings.get(key(tool, language, text)));
    }

    void keep(String tool, String language, String text, byte[] drawing) {
        drawings.put(key(tool, language, text), drawing);
    }

    private static String key(String tool, String language, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((tool + '\0' + language + '\0' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
