package dev.daymark.site.contrast;

import java.util.Locale;

/** Whether a page is light or dark. */
public enum Scheme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    /** {@code light} or {@code dark}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
