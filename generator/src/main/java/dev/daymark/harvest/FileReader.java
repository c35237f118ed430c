package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.FileTooLargeException;
import dev.daymark.source.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads text files of one repository. What cannot be read becomes a problem. */
final class FileReader {

    /** No descriptor is larger: it would be a file of another kind, or an attack. */
    static final int MAX_DESCRIPTOR_BYTES = 1 << 20;

    /** API definitions that placeholders lead to are larger than descriptors. */
    static final int MAX_TEXT_BYTES = 8 << 20;

    private final Repository repository;
    private final Consumer<Problem> problems;

    FileReader(Repository repository, Consumer<Problem> problems) {
        this.repository = repository;
        this.problems = problems;
    }

    /** A file as text, with U+FFFD for what is not UTF-8. Empty when it cannot be read, which is then a problem. */
    Optional<String> text(String path, int maxBytes) {
        try {
            String text = read(path, maxBytes);
            if (text.indexOf('\0') < 0) {
                return Optional.of(text);
            }
            report(ProblemCode.FILE_UNREADABLE, path, "is not text: it holds null characters", "save it as UTF-8");
        } catch (FileTooLargeException e) {
            String message = "has more than " + e.limit() + " bytes";
            report(ProblemCode.FILE_TOO_LARGE, path, message, "split it into several files");
        } catch (IOException e) {
            problems.accept(UnreadableFile.problem(repository.name(), path, e));
        }
        return Optional.empty();
    }

    /** A file as text if it is one and is not too large; nobody asked for it, so nothing is reported. */
    Optional<String> textIfReadable(String path, int maxBytes) {
        try {
            return Optional.of(read(path, maxBytes)).filter(text -> text.indexOf('\0') < 0);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String read(String path, int maxBytes) throws IOException {
        return new String(repository.read(path, maxBytes), StandardCharsets.UTF_8);
    }

    private void report(ProblemCode code, String path, String what, String hint) {
        SourceLocation location = SourceLocation.ofFile(repository.name(), path);
        problems.accept(Problem.of(code, location, "\"" + path + "\" " + what).withHint(hint));
    }
}
