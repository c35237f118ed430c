package dev.daymark.catalog.pattern;

import java.util.ArrayList;
import java.util.List;

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
            int end = classEnd(pattern, p);
            if (end > 0) {
                return inClass(pattern.substring(p + 1, end), c) ? end + 1 : -1;
            }
        }
        if (wanted == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        }
        return wanted == c ? p + 1 : -1;
    }

    /** The bracket that closes the one at {@code open}, or -1. One that comes first is a member. */
    private static int classEnd(String pattern, int open) {
        boolean negated = pattern.startsWith("!", open + 1) || pattern.startsWith("^", open + 1);
        int first = open + (negated ? 2 : 1);
        for (int i = first; i < pattern.length(); i++) {
            if (pattern.startsWith("[:", i) && pattern.indexOf(":]", i + 2) > 0) {
                i = pattern.indexOf(":]", i + 2) + 1;
            } else if (pattern.charAt(i) == '\\') {
                i++;
            } else if (pattern.charAt(i) == ']' && i > first) {
                return i;
            }
        }
        return -1;
    }

    /** Whether every class is closed and every backslash quotes something, as git wants it. */
    static boolean isComplete(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\\') {
                i++;
                if (i == pattern.length()) {
                    return false;
                }
            } else if (pattern.charAt(i) == '[') {
                i = classEnd(pattern, i);
                if (i < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Divides a complete pattern at its slashes; one in a class belongs to the class, though it matches nothing. */
    static List<String> segments(String pattern) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = classEnd(pattern, i);
            } else if (c == '/') {
                segments.add(pattern.substring(start, i));
                start = i + 1;
            }
        }
        segments.add(pattern.substring(start));
        return segments;
    }

    private static boolean inClass(String members, char c) {
        boolean negated = members.startsWith("!") || members.startsWith("^");
        boolean found = false;
        int i = negated ? 1 : 0;
        while (i < members.length()) {
            int named = members.startsWith("[:", i) ? members.indexOf(":]", i + 2) : -1;
            if (named > 0) {
                found |= isNamed(members.substring(i + 2, named), c);
                i = named + 2;
                continue;
            }
            i += members.charAt(i) == '\\' && i + 1 < members.length() ? 1 : 0;
            char first = members.charAt(i);
            i++;
            char last = first;
            if (i + 1 < members.length() && members.charAt(i) == '-') {
                i += members.charAt(i + 1) == '\\' && i + 2 < members.length() ? 2 : 1;
                last = members.charAt(i);
                i++;
            }
            found |= c >= first && c <= last;
        }
        return found != negated;
    }

    /** The character classes of POSIX, in ASCII. */
    private static boolean isNamed(String name, char c) {
        boolean lower = c >= 'a' && c <= 'z';
        boolean upper = c >= 'A' && c <= 'Z';
        boolean digit = c >= '0' && c <= '9';
        return switch (name) {
            case "alpha" -> lower || upper;
            case "digit" -> digit;
            case "alnum" -> lower || upper || digit;
            case "lower" -> lower;
            case "upper" -> upper;
            case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
            case "punct" -> c > ' ' && c < 127 && !(lower || upper || digit);
            case "xdigit" -> digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            default -> false;
        };
    }
}
