package dev.daymark.site.output;

import dev.daymark.binary.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hash of a whole site: SHA-256 of one line {@code <SHA-256 of the content>  <path>} per file, sorted by path, as
 * {@code sha256sum} prints them. Keeps no content.
 */
public final class SiteHash implements SiteOutput {

    private final Map<String, String> files = new ConcurrentHashMap<>();

    @Override
    public void write(String path, byte[] content) {
        add(path, of(content));
    }

    /** SHA-256 of a file's content, 64 hexadecimal digits. */
    public static String of(byte[] content) {
        return Digest.of(content);
    }

    void add(String path, String hash) {
        files.put(path, hash);
    }

    /** The hash of all files so far. */
    public String hexadecimal() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, hash) ->
                        lines.append(hash).append("  ").append(path).append('\n'));
        return of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
