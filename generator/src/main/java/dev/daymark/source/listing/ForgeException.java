package dev.daymark.source.listing;

import java.io.IOException;

/** A forge did not say what it was asked for. The message is for people, and holds no credentials. */
final class ForgeException extends IOException {

    /** What went wrong. */
    enum Reason {
        /** The connection, the server, or what it sent: may be better the next time. */
        BROKEN,
        /** Too many requests. */
        LIMITED,
        /** There is nothing by that name, or nothing that this token may see. */
        NOT_FOUND,
        /** The forge will not say. */
        REFUSED
    }

    private final Reason reason;
    private final String hint;

    ForgeException(Reason reason, String message, String hint) {
        super(message);
        this.reason = reason;
        this.hint = hint;
    }

    Reason reason() {
        return reason;
    }

    /** How to mend it; one line. */
    String hint() {
        return hint;
    }
}
