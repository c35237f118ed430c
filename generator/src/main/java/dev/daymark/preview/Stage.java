package dev.daymark.preview;

import java.util.Locale;

/**
 * How far a build is.
 *
 * @param name what is done, such as {@code Reading repositories}
 * @param done how many steps of it are
 * @param total how many there will be; 0 when that is not known
 */
public record Stage(String name, long done, long total) {

    /** A stage that has just begun. */
    public static Stage of(String name) {
        return new Stage(name, 0, 0);
    }

    /** In words for people. */
    String text() {
        return total == 0 ? name : name + String.format(Locale.ROOT, ", %,d of %,d", done, total);
    }
}
