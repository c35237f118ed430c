package dev.daymark.catalog.schema;

/** The formats of names and their kin. All are ASCII; lengths count characters. */
final class Format {

    private static final int MAX_LABEL = 63;
    private static final int MAX_SUBDOMAIN = 253;

    private Format() {}

    /** {@code ([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]}, 1 to 63 characters. */
    static boolean isName(String text) {
        return hasLabelLength(text)
                && isAlphanumeric(text.charAt(0))
                && isAlphanumeric(text.charAt(text.length() - 1))
                && text.chars().allMatch(c -> isAlphanumeric(c) || c == '-' || c == '_' || c == '.');
    }

    /** A DNS label in lower case: {@code [a-z0-9]+(?:\-+[a-z0-9]+)*}, 1 to 63 characters. */
    static boolean isNamespace(String text) {
        return hasLabelLength(text)
                && text.charAt(0) != '-'
                && text.charAt(text.length() - 1) != '-'
                && text.chars().allMatch(c -> isLowerAlphanumeric(c) || c == '-');
    }

    /** {@code [a-zA-Z][a-z0-9A-Z]*}, 1 to 63 characters. */
    static boolean isKind(String text) {
        return hasLabelLength(text) && !isDigit(text.charAt(0)) && text.chars().allMatch(Format::isAlphanumeric);
    }

    /** {@code suffix} or {@code prefix/suffix}; the suffix is alphanumeric, the prefix a DNS subdomain. */
    static boolean isApiVersion(String text) {
        int slash = text.indexOf('/');
        String suffix = text.substring(slash + 1);
        return hasLabelLength(suffix)
                && suffix.chars().allMatch(Format::isAlphanumeric)
                && (slash < 0 || isSubdomain(text.substring(0, slash)));
    }

    /** {@code suffix} or {@code prefix/suffix}; the suffix is a name, the prefix a DNS subdomain. */
    static boolean isKey(String text) {
        int slash = text.indexOf('/');
        return isName(text.substring(slash + 1)) && (slash < 0 || isSubdomain(text.substring(0, slash)));
    }

    static boolean isLabelValue(String text) {
        return text.isEmpty() || isName(text);
    }

    /** {@code [a-z0-9:+#]+(\-[a-z0-9:+#]+)*}, 1 to 63 characters. */
    static boolean isTag(String text) {
        return hasLabelLength(text)
                && text.charAt(0) != '-'
                && text.charAt(text.length() - 1) != '-'
                && !text.contains("--")
                && text.chars().allMatch(c -> isLowerAlphanumeric(c) || c == ':' || c == '+' || c == '#' || c == '-');
    }

    private static boolean isSubdomain(String text) {
        if (text.isEmpty() || text.length() > MAX_SUBDOMAIN) {
            return false;
        }
        for (String label : text.split("\\.", -1)) {
            if (!isNamespace(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLabelLength(String text) {
        return !text.isEmpty() && text.length() <= MAX_LABEL;
    }

    private static boolean isAlphanumeric(int c) {
        return isLowerAlphanumeric(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerAlphanumeric(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
