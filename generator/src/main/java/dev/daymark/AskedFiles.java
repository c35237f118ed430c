package dev.daymark;

import dev.daymark.harvest.RepositoryFiles;
import dev.daymark.harvest.UnreadableFile;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Files of repositories, and which of those that were asked for could not be read. Thread-safe. */
final class AskedFiles implements RepositoryFiles {

    private final RepositoryFiles files;
    private final SortedSet<Problem> problems = new ConcurrentSkipListSet<>();

    AskedFiles(RepositoryFiles files) {
        this.files = files;
    }

    @Override
    public byte[] read(String repository, String path, long maxBytes) throws IOException {
        try {
            return files.read(repository, path, maxBytes);
        } catch (IOException e) {
            problems.add(missing(repository, path, e));
            throw e;
        }
    }

    private static Problem missing(String repository, String path, IOException cause) {
        return Problem.of(
                        ProblemCode.FILE_UNREADABLE,
                        SourceLocation.ofFile(repository, path),
                        "\"" + path + "\" could not be copied into the portal, where it is empty: "
                                + UnreadableFile.reason(cause))
                .withHint("build once more; if it is still missing then, mend the clone");
    }

    /** Whether nothing has been missing so far. */
    boolean complete() {
        return problems.isEmpty();
    }

    /** What has been missing so far; sorted. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
