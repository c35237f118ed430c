package dev.daymark.site.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Relative links as browsers follow them. */
final class Paths {

    private Paths() {}

    /** The file that a relative link leads to. A folder means its index; a way out of the site leads to a name that no file has. */
    static String resolve(String from, String link) {
        Deque<String> segments = new ArrayDeque<>();
        String[] base = from.split("/", -1);
        for (int i = 0; i < base.length - 1; i++) {
            segments.addLast(base[i]);
        }
        String decoded = decode(link);
        for (String segment : decoded.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return "../";
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        boolean folder =
                decoded.endsWith("/") || decoded.endsWith("/..") || decoded.equals("..") || decoded.equals(".");
        if (folder) {
            segments.addLast("index.html");
        }
        return String.join("/", segments);
    }

    private static String decode(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link;
        }
    }
}
