package dev.daymark.site.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What a page may cost a reader.
 *
 * @param bytes as a web server sends it, compressed; 0 when that is the content's own affair
 * @param elements how many a slow machine lays out at once; 0 when that is the content's own affair
 * @param frame bytes of all but the content, compressed; 0 when the content cannot be told from the rest
 */
record Budget(int bytes, int elements, int frame) {

    /** What the authors of documentation have written, and the lists of it. */
    static final String CONTENT_OF_DOCS = "div.prose, nav.contents, ul.docs-all";

    /** The page itself, the style sheet and the two scripts. */
    static final int REQUESTS = 4;

    /** The style sheets of a page, compressed. */
    static final int STYLES = 16 * 1024;

    /** The scripts that a page loads without being asked, compressed. */
    static final int SCRIPTS = 12 * 1024;

    private static final int ELEMENTS = 2500;
    private static final Budget PAGE = new Budget(12 * 1024, ELEMENTS, 0);
    private static final Budget LIST = new Budget(16 * 1024, ELEMENTS, 0);
    private static final Budget CONTENT = new Budget(0, 0, 0);
    private static final Budget DOCS = new Budget(0, 0, 8 * 1024);

    /** The budget of a page, by its path. Files of repositories shown on a page are as long as they are. */
    static Budget of(String page) {
        if (page.matches("(repositories/[^/]+/docs|docs/.+)/(.*/)?index\\.html")) {
            return DOCS;
        }
        if (page.endsWith("/source/index.html") || page.matches("repositories/[^/]+/index\\.html")) {
            return CONTENT;
        }
        boolean entity = page.matches("catalog/[^/]+/[^/]+/[^/]+/index\\.html");
        boolean list = page.matches("(catalog|browse|apis|health|repositories)/.*");
        return entity || !list ? PAGE : LIST;
    }

    /** What is left of some bytes when a web server compresses them as well as it can. */
    static int compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Best(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static final class Best extends GZIPOutputStream {

        Best(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
