package dev.daymark.feature;

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
}
