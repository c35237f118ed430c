package dev.daymark.diagram;

import dev.daymark.binary.Digest;
import java.util.List;
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
        return Digest.of(List.of(tool, language, text));
    }
}
