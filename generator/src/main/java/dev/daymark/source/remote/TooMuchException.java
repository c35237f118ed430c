package dev.daymark.source.remote;

import java.io.IOException;

/** A server sends more than it may. */
final class TooMuchException extends IOException {

    TooMuchException(long limit) {
        super("more than " + (limit >> 20) + " MiB");
    }
}
