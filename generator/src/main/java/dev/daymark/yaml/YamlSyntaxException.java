package dev.daymark.yaml;

/** A text is not YAML. Carries the place and the bare reason apart, so that callers can make a problem of it. */
public final class YamlSyntaxException extends Exception {

    private final Position position;

    YamlSyntaxException(String message, Position position) {
        super(message);
        this.position = position;
    }

    /** Where reading stopped. */
    public Position position() {
        return position;
    }
}
