package dev.daymark.feature;

import java.util.Locale;

/** The words of the interface in the portal's language: those of the theme's {@code messages.properties}. */
@FunctionalInterface
public interface Words {
    /**
     * The text of a key.
     *
     * @param key named by meaning, such as {@code catalog.empty.title}
     * @param arguments what the placeholders of the text stand for
     * @return the key itself when the theme does not know it
     */
    String text(String key, Object... arguments);

    /** What several entities of a kind are called, such as {@code Components}; the kind itself when nobody knows it. */
    default String kinds(String kind) {
        return kinds(kind, 2);
    }

    /** What so many entities of a kind are called, such as {@code Component} for one. */
    default String kinds(String kind, int count) {
        String key = "kind." + kind.toLowerCase(Locale.ROOT) + ".plural";
        String text = text(key, count);
        return text.equals(key) ? kind : text;
    }
}
