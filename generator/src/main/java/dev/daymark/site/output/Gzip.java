package dev.daymark.site.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Files as web servers send them, compressed once instead of for every reader. */
final class Gzip {

    /** What the names of compressed files end in. */
    static final String ENDING = ".gz";

    /** Smaller files fit into the first packets as they are. */
    private static final int SMALLEST = 1024;

    /** What compresses; pictures and fonts are compressed already. */
    private static final Set<String> TEXT =
            Set.of("html", "css", "js", "json", "svg", "md", "txt", "xml", "yaml", "yml", "csv");

    private Gzip() {}

    /** Whether a file is worth it. */
    static boolean isFor(String path, long size) {
        return size >= SMALLEST && TEXT.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The same bytes for the same content, as long as Java is the same; nothing tells the time. */
    static byte[] of(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new Best(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }

    private static final class Best extends GZIPOutputStream {

        Best(OutputStream compressed) throws IOException {
            super(compressed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
