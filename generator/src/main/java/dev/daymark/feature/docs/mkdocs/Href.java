package dev.daymark.feature.docs.mkdocs;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parts of a link as Python's {@code urllib.parse.urlsplit} sees them.
 *
 * @param path what comes before the query and the fragment
 * @param suffix query and fragment with their marks
 * @param external whether it names a scheme or a host
 */
public record Href(String path, String suffix, boolean external) {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    /** Takes a link apart: the path, then the query and the fragment with their marks. */
    public static Href split(String href) {
        int end = 0;
        while (end < href.length() && href.charAt(end) != '?' && href.charAt(end) != '#') {
            end++;
        }
        return new Href(href.substring(0, end), href.substring(end), isExternal(href));
    }

    /** Whether a link names a scheme or a host. */
    public static boolean isExternal(String href) {
        return href.startsWith("//") || SCHEME.matcher(href).matches();
    }

    /** Whether a link is an address of the web. */
    public static boolean isWeb(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
