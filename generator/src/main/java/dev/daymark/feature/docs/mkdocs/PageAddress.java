package dev.daymark.feature.docs.mkdocs;

import java.nio.charset.StandardCharsets;

/** Where MkDocs puts a file, and the address that follows from it. */
final class PageAddress {

    private static final String HEX = "0123456789ABCDEF";
    private static final String INDEX = "index.html";

    private PageAddress() {}

    /** Whether a page stands for its folder. Letter case counts. */
    static boolean isIndex(String source) {
        String stem = DocsPath.stem(source);
        return stem.equals("index") || stem.equals("README");
    }

    /** The output file of a page, not encoded. */
    static String destination(String source, boolean directoryUrls) {
        String folder = DocsPath.prefix(DocsPath.folder(source));
        if (isIndex(source)) {
            return folder + INDEX;
        }
        return folder + DocsPath.stem(source) + (directoryUrls ? "/" + INDEX : ".html");
    }

    /** The address of an output file from the root of the site, percent-encoded; empty for the root itself. */
    static String url(String destination, boolean directoryUrls) {
        boolean folder = directoryUrls && DocsPath.name(destination).equals(INDEX);
        return encode(folder ? destination.substring(0, destination.length() - INDEX.length()) : destination, "/");
    }

    /**
     * Encodes as Python's {@code urllib.parse.quote} does, which MkDocs uses: more than a path needs (RFC 3986), so that
     * addresses stay those that readers have bookmarked.
     *
     * @param safe characters that stay besides letters, digits and {@code _.-~}
     */
    static String encode(String text, String safe) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "_.-~".indexOf(c) >= 0 || safe.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }
}
