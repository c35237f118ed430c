package dev.daymark.catalog.schema;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text parses as a URL without a base, as browsers judge it (WHATWG URL): far more lenient than
 * {@link java.net.URI} with paths, stricter with hosts.
 */
final class LinkUrl {

    private static final Set<String> SPECIAL = Set.of("http", "https", "ws", "wss", "ftp");
    private static final String FORBIDDEN_IN_HOST = " #<>?@[\\]^|%\u0000\t\n\r";
    private static final int MAX_PORT = 65_535;

    private LinkUrl() {}

    static boolean isValid(String text) {
        String url = trimControls(text).replaceAll("[\\t\\n\\r]", "");
        int colon = url.indexOf(':');
        if (colon <= 0 || !isScheme(url.substring(0, colon))) {
            return false;
        }
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = url.substring(colon + 1);
        if (SPECIAL.contains(scheme)) {
            return isValidAuthority(authority(rest.replace('\\', '/').replaceFirst("^/*", "")), true);
        }
        if (scheme.equals("file")) {
            return true;
        }
        return !rest.startsWith("//") || isValidAuthority(authority(rest.substring(2)), false);
    }

    private static String authority(String rest) {
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static boolean isValidAuthority(String authority, boolean special) {
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        if (hostAndPort.startsWith("[")) {
            int close = hostAndPort.indexOf(']');
            return close > 0 && isIpv6(hostAndPort.substring(1, close)) && isPort(hostAndPort.substring(close + 1));
        }
        int colon = hostAndPort.indexOf(':');
        String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        boolean portFits = colon < 0 || isPort(hostAndPort.substring(colon));
        if (host.isEmpty()) {
            return !special && colon < 0 && authority.isEmpty();
        }
        return portFits && (special ? isHost(decode(host)) : isOpaqueHost(host));
    }

    private static boolean isHost(String host) {
        boolean clean = !host.isEmpty()
                && host.chars().noneMatch(c -> c < 0x20 || c == 0x7F || FORBIDDEN_IN_HOST.indexOf(c) >= 0);
        String last = host.replaceFirst("\\.$", "");
        last = last.substring(last.lastIndexOf('.') + 1);
        boolean numeric = !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
        return clean && (!numeric || isIpv4(host));
    }

    private static boolean isIpv4(String host) {
        String[] parts = host.replaceFirst("\\.$", "").split("\\.", -1);
        if (parts.length > 4) {
            return false;
        }
        for (String part : parts) {
            boolean number = part.matches("0[xX][0-9a-fA-F]*|[0-9]+");
            if (!number || (parts.length == 4 && part.matches("[0-9]{4,}|[3-9][0-9]{2}|2[6-9][0-9]|25[6-9]"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIpv6(String address) {
        int doubled = address.indexOf("::");
        long groups = address.chars().filter(c -> c == ':').count() + 1;
        return address.matches("[0-9a-fA-F:]*(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3})?")
                && address.contains(":")
                && !address.contains(":::")
                && doubled == address.lastIndexOf("::")
                && (doubled >= 0 ? groups <= 8 : groups == (address.contains(".") ? 7 : 8));
    }

    private static boolean isOpaqueHost(String host) {
        return host.chars().noneMatch(c -> c != '%' && FORBIDDEN_IN_HOST.indexOf(c) >= 0);
    }

    private static boolean isPort(String text) {
        if (text.isEmpty() || text.equals(":")) {
            return true;
        }
        String digits = text.substring(1);
        return text.startsWith(":")
                && digits.length() <= 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) <= MAX_PORT;
    }

    /** Percent-decodes ASCII; the rest cannot make a host invalid here. */
    private static String decode(String host) {
        if (host.indexOf('%') < 0) {
            return host;
        }
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            int high = c == '%' && i + 2 < host.length() ? Character.digit(host.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(host.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                int value = high * 16 + low;
                decoded.append(value < 0x80 ? (char) value : 'x');
                i += 2;
            } else {
                decoded.append(c);
            }
        }
        return decoded.toString();
    }

    private static boolean isScheme(String text) {
        char first = text.charAt(0);
        boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        return letter && text.chars().allMatch(c -> (c < 128 && Character.isLetterOrDigit(c)) || "+-.".indexOf(c) >= 0);
    }

    private static String trimControls(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(start, end);
    }
}
