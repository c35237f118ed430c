package dev.daymark.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A name as a part of a path: lower case, only {@code a-z 0-9 - _ . ~}, never percent-encoded, safe on every file
 * system. Names that follow the descriptor rules are their own slug, but for their case.
 */
final class Slug {

    /** File names are limited to 255 bytes; a few are left for a suffix. */
    private static final int MAX_LENGTH = 120;

    /** {@code index.html} and {@code page} mean something in our own paths, the others are devices on Windows. */
    private static final Set<String> RESERVED = Set.of(
            "index.html",
            "page",
            "con",
            "prn",
            "aux",
            "nul",
            "com1",
            "com2",
            "com3",
            "com4",
            "com5",
            "com6",
            "com7",
            "com8",
            "com9",
            "lpt1",
            "lpt2",
            "lpt3",
            "lpt4",
            "lpt5",
            "lpt6",
            "lpt7",
            "lpt8",
            "lpt9");

    private Slug() {}

    /** The slug of any text. Never empty; two texts may share one. */
    static String of(String text) {
        String slug = isPlain(text) ? text : spellOut(text);
        if (slug.length() > MAX_LENGTH) {
            slug = slug.substring(0, MAX_LENGTH);
        }
        int dot = slug.indexOf('.');
        boolean reserved = RESERVED.contains(slug)
                || (dot > 0 && RESERVED.contains(slug.substring(0, dot)) && !slug.startsWith("page."));
        return reserved || slug.endsWith(".") ? slug + "~" : slug;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(0) != '.';
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    }

    /** Letters of other scripts become their code points, so that a slug does not depend on its neighbours. */
    private static String spellOut(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder(folded.length() + 16);
        folded.codePoints().forEach(c -> {
            if (c == '.' && slug.isEmpty()) {
                slug.append("dot-");
            } else if (isPlain(c)) {
                slug.append((char) c);
            } else if (c == '+') {
                word(slug, "plus");
            } else if (c == '#') {
                word(slug, "sharp");
            } else if (Character.isLetterOrDigit(c)) {
                word(slug, "u" + Integer.toHexString(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                separate(slug);
            }
        });
        int end = slug.length();
        while (end > 1 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "-" : slug.substring(0, end);
    }

    private static void word(StringBuilder slug, String word) {
        if (!slug.isEmpty()) {
            separate(slug);
        }
        slug.append(word).append('-');
    }

    private static void separate(StringBuilder slug) {
        if (slug.isEmpty() || slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
