package dev.daymark.catalog.pattern;

/**
 * Matches one path segment against a pattern of literal characters, {@code *}, {@code ?}, {@code [classes]} and
 * backslash escapes. Takes time proportional to pattern times text at most, so that no pattern can stall a build.
 */
final class Wildcard {

    private Wildcard() {}

    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int starP = -1;
        int starT = 0;
        while (t < text.length()) {
            int next = p < pattern.length() && pattern.charAt(p) != '*' ? step(pattern, p, text.charAt(t)) : -1;
            if (next > 0) {
                p = next;
                t++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                starP = ++p;
                starT = t;
            } else if (starP >= 0) {
                p = starP;
                t = ++starT;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** The place in the pattern behind what matches the character, or -1. */
    private static int step(String pattern, int p, char c) {
        char wanted = pattern.charAt(p);
        if (wanted == '?') {
            return p + 1;
        }
        if (wanted == '[') {
            int end = pattern.indexOf(']', p + 2);
            if (end > 0) {
                return inClass(pattern.substring(p + 1, end), c) ? end + 1 : -1;
            }
        }
        if (wanted == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        }
        return wanted == c ? p + 1 : -1;
    }

    private static boolean inClass(String members, char c) {
        boolean negated = members.startsWith("!") || members.startsWith("^");
        boolean found = false;
        for (int i = negated ? 1 : 0; i < members.length(); i++) {
            boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
            char last = range ? members.charAt(i + 2) : members.charAt(i);
            found |= c >= members.charAt(i) && c <= last;
            i += range ? 2 : 0;
        }
        return found != negated;
    }
}
