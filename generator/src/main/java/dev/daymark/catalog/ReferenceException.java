package dev.daymark.catalog;

/** A text is no entity reference. The message says why, in a clause. */
final class ReferenceException extends Exception {

    ReferenceException(String message) {
        super(message);
    }
}
