package dev.daymark.feature.docs.markdown.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses a page may lead to. */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp", "ftps");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");

    private Addresses() {}

    /** An address without what browsers pass over: space around it, line ends and tabs inside. */
    static String cleaned(String address) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= ' ' && !Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    /** Whether an address, {@link #cleaned}, is relative or has a scheme that does no harm. */
    static boolean isHarmless(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return !scheme.lookingAt() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether a browser asks somebody else for what is at an address, {@link #cleaned}. */
    static boolean isOutside(String address) {
        return SCHEME.matcher(address).lookingAt() || address.matches("(?s)[/\\\\]{2}.*");
    }
}
