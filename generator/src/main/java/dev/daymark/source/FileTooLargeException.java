package dev.daymark.source;

import java.io.IOException;

/** A file is larger than its reader is willing to take. */
public final class FileTooLargeException extends IOException {

    private final long limit;

    /** A file exceeds a limit in bytes. */
    public FileTooLargeException(String path, long limit) {
        super(path + " has more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The limit, in bytes. */
    public long limit() {
        return limit;
    }
}
