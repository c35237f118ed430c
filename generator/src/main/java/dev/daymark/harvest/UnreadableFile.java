package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** A file that cannot be read, as a problem. Whoever finds it says the same, so that it is told once. */
public final class UnreadableFile {

    private UnreadableFile() {}

    /**
     * The problem.
     *
     * @param repository its name within the run
     * @param path from its root
     * @param cause why
     */
    public static Problem problem(String repository, String path, IOException cause) {
        return Problem.of(
                        ProblemCode.FILE_UNREADABLE,
                        SourceLocation.ofFile(repository, path),
                        "\"" + path + "\" cannot be read: " + reason(cause))
                .withHint("make the file readable");
    }

    /** Why, without the path. */
    public static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException missing) {
            return missing.getReason() == null ? "nothing is there" : missing.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
