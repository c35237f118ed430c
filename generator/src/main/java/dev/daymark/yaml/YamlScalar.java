package dev.daymark.yaml;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A string, number, boolean or null.
 *
 * @param value {@link String}, {@link Long}, {@link Double}, {@link Boolean}, or null
 * @param position where it begins
 */
public record YamlScalar(@Nullable Object value, Position position) implements YamlNode {

    /** Rejects every other type of value. */
    public YamlScalar {
        if (value != null
                && !(value instanceof String
                        || value instanceof Long
                        || value instanceof Double
                        || value instanceof Boolean)) {
            throw new IllegalArgumentException("not a YAML scalar: " + value.getClass());
        }
    }

    /** A string that stands in no text. */
    public static YamlScalar of(String text) {
        return new YamlScalar(text, Position.NONE);
    }

    /** The value if it is a string. */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlScalar scalar && Objects.equals(value, scalar.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }
}
