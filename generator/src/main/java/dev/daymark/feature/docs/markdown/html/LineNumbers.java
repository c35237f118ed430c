package dev.daymark.feature.docs.markdown.html;

import java.util.OptionalInt;

/** Which lines of code are numbered: {@code linenums} of {@code pymdownx.highlight}. */
public enum LineNumbers {
    /** {@code true}: those of each block that does not begin with line 0. */
    ALL,
    /** Without the option: those of a block that says with which number it begins. */
    WHERE_ASKED,
    /** {@code false}: none, whatever a block says. */
    NONE;

    /**
     * The number of the first line of a block; empty when its lines have none.
     *
     * @param written what the block says
     */
    OptionalInt first(OptionalInt written) {
        return switch (this) {
            case ALL -> written.orElse(1) > 0 ? OptionalInt.of(written.orElse(1)) : OptionalInt.empty();
            case WHERE_ASKED -> written.orElse(0) > 0 ? written : OptionalInt.empty();
            case NONE -> OptionalInt.empty();
        };
    }
}
