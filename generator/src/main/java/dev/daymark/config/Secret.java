package dev.daymark.config;

/**
 * A text that must not show. What prints it prints dots.
 *
 * @param value the text itself
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "…";
    }
}
