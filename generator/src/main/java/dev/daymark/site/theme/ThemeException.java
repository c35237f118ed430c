package dev.daymark.site.theme;

/** A theme is wrong: a template cannot be read or run, or an asset or message is missing. The message says where. */
public final class ThemeException extends RuntimeException {

    ThemeException(String message) {
        super(message);
    }

    ThemeException(String message, Throwable cause) {
        super(message, cause);
    }
}
