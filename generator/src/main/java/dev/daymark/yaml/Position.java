package dev.daymark.yaml;

/**
 * A place in a text.
 *
 * @param line first line is 1; 0 when the value was made, not read
 * @param column first column is 1, counted in code points; 0 when the value was made, not read
 */
public record Position(int line, int column) {

    /** The position of a value that stands in no text. */
    public static final Position NONE = new Position(0, 0);
}
