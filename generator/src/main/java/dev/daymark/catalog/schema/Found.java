package dev.daymark.catalog.schema;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;

/** A value in the words of a message. */
public final class Found {

    private static final int MAX_LENGTH = 60;

    private Found() {}

    /** Such as {@code "text"}, {@code the number 5}, {@code a list}, {@code nothing (null)}. */
    public static String describe(YamlNode node) {
        if (node instanceof YamlList) {
            return "a list";
        }
        if (!(node instanceof YamlScalar scalar)) {
            return "a mapping";
        }
        Object value = scalar.value();
        if (value == null) {
            return "nothing (null)";
        }
        if (value instanceof String text) {
            return quote(text);
        }
        return value instanceof Boolean ? "the boolean " + value : "the number " + value;
    }

    /** A text in quotes, on one line, shortened if long. */
    public static String quote(String text) {
        String line = text.replace("\n", "\\n").replace("\r", "\\r");
        return line.length() <= MAX_LENGTH ? '"' + line + '"' : '"' + line.substring(0, MAX_LENGTH) + "…\"";
    }
}
