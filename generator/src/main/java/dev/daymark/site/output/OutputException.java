package dev.daymark.site.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The site cannot be written where it was asked for. The message names the place and the reason. */
public final class OutputException extends IOException {

    /** A reason, in words for people. */
    public OutputException(String message) {
        super(message);
    }

    OutputException(Path place, IOException cause) {
        super("cannot write the portal to " + place + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason() + " (" + failure.getFile() + ")";
        }
        return String.valueOf(cause.getMessage());
    }
}
