package dev.daymark.graph;

import java.util.Locale;

/** What a line says. Where two boxes have several relations, one line says the first of these. */
public enum EdgeStyle {
    /** The first depends on the second. */
    DEPENDS,
    /** The first calls an API of the second. */
    CALLS,
    /** The first, an API, is provided by the second. */
    PROVIDED,
    /** The second is a part of the first. Drawn without an arrow. */
    PART;

    /** What a theme calls it, such as {@code depends}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
