package dev.daymark.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The script that loads a page again when the site has changed. Only served pages have it. */
final class ReloadScript {

    /** Where the preview's own files are. No file of a site has such a path. */
    static final String FOLDER = "/__daymark/";

    private static final String HEAD_END = "</head>";

    private ReloadScript() {}

    /** A page with the script. */
    static byte[] into(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf(HEAD_END);
        int place = head < 0 ? html.length() : head;
        return (html.substring(0, place) + tag(version) + html.substring(place)).getBytes(StandardCharsets.UTF_8);
    }

    /** A page that says something until the next build. */
    static byte[] page(String title, String text, String version) {
        return page(title, "", "<pre>" + escape(text) + "</pre>\n", version);
    }

    /**
     * A page of the preview itself.
     *
     * @param head more markup for its head
     * @param body markup that follows the title
     */
    static byte[] page(String title, String head, String body, String version) {
        return ("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + escape(title)
                        + "</title>\n<link rel=\"stylesheet\" href=\"" + FOLDER + "panel.css\">\n" + head + tag(version)
                        + "</head>\n<body class=\"daymark-alone\">\n<h1>" + escape(title) + "</h1>\n" + body
                        + "</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A file of the preview itself. */
    static byte[] file(String name) throws IOException {
        try (@Nullable InputStream stream = ReloadScript.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return stream.readAllBytes();
        }
    }

    private static String tag(String version) {
        return "<script src=\"" + FOLDER + "reload.js\" data-version=\"" + version + "\" defer></script>\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
