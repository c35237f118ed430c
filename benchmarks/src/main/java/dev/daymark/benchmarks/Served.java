package dev.daymark.benchmarks;

import dev.daymark.browser.StaticHost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A portal whose search reads the files of another folder. Counts what answers need of them, as a host would compress it;
 * texts come when the answer is there already.
 */
final class Served implements StaticHost.Content {

    private final StaticHost.Content portal;
    private final Path search;
    private int requests;
    private int bytes;

    Served(StaticHost.Content portal, Path search) {
        this.portal = portal;
        this.search = search;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (!path.startsWith("data/search")) {
            return portal.read(path);
        }
        Path file = search.resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(file);
        if (!path.startsWith("data/search/texts-")) {
            count(compressed(content));
        }
        return Optional.of(content);
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.size();
    }

    private synchronized void count(int compressed) {
        requests++;
        bytes += compressed;
    }

    synchronized int requests() {
        return requests;
    }

    /** Compressed ones. */
    synchronized int bytes() {
        return bytes;
    }

    synchronized void forget() {
        requests = 0;
        bytes = 0;
    }
}
