package dev.daymark.browser;

/** The browser is missing, ended, did not answer, or refused. */
public final class BrowserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrowserException(String message) {
        super(message);
    }

    BrowserException(String message, Throwable cause) {
        super(message, cause);
    }
}
