package dev.daymark.graph;

import java.util.Locale;

/** The bands of a drawing, from left to right: lines run from one to the next as far as they can. */
public enum Lane {
    /** Those that call in from elsewhere. */
    CALLERS,
    /** What the drawing is about, and what belongs with it. */
    HERE,
    /** What is called elsewhere. */
    OTHERS;

    /** What a theme calls it, such as {@code callers}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
