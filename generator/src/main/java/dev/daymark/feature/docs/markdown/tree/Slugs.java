package dev.daymark.feature.docs.markdown.tree;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the ids of headings are made of their text. */
public enum Slugs {
    /** The default of Python-Markdown: ASCII only. */
    ASCII,
    /** The same with all letters: {@code slugify_unicode}. */
    UNICODE,
    /** pymdownx.slugs with {@code case: lower}. */
    PYMDOWN_LOWER,
    /** pymdownx.slugs as it is without options. */
    PYMDOWN;

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern UNWANTED = Pattern.compile("[^a-zA-Z0-9_\\s-]");
    private static final Pattern UNWANTED_UNICODE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_\\s-]");
    private static final Pattern GAP = Pattern.compile("[-\\s]+");

    /** The slug of a text, which may be empty. */
    String of(String text) {
        return switch (this) {
            case ASCII -> {
                String plain = NOT_ASCII
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
                yield joined(UNWANTED.matcher(plain).replaceAll(""));
            }
            case UNICODE ->
                joined(UNWANTED_UNICODE
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll(""));
            case PYMDOWN_LOWER -> spaced(text).toLowerCase(Locale.ROOT);
            case PYMDOWN -> spaced(text);
        };
    }

    private static String joined(String text) {
        return GAP.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static String spaced(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return UNWANTED_UNICODE.matcher(composed).replaceAll("").strip().replaceAll("\\s", "-");
    }
}
