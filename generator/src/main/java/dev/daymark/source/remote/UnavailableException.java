package dev.daymark.source.remote;

import java.io.IOException;

/** A remote repository cannot be had, and nothing of it is in the cache. */
public final class UnavailableException extends IOException {

    private final String hint;

    /**
     * A failure in words for people.
     *
     * @param message what went wrong, without secrets
     * @param hint what to do about it
     */
    UnavailableException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
