package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositoryFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What belongs to a repository and is kept elsewhere. It is told, not followed. */
final class LeftOut {

    private static final int MOST_NAMES = 3;

    private LeftOut() {}

    /** The submodules, as one problem. */
    static Optional<Problem> submodules(Repository repository) throws IOException {
        List<String> paths = repository.files().stream()
                .filter(file -> file.type() == RepositoryFile.Type.SUBMODULE)
                .map(RepositoryFile::path)
                .toList();
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join("\", \"", paths.subList(0, Math.min(MOST_NAMES, paths.size())));
        String more = paths.size() > MOST_NAMES ? " and " + (paths.size() - MOST_NAMES) + " more" : "";
        return Optional.of(Problem.of(
                        ProblemCode.REPOSITORY_SUBMODULES,
                        SourceLocation.ofRepository(repository.name()),
                        "submodules are not read: \"" + names + "\"" + more)
                .withHint("list their repositories in the sources"));
    }

    /** The files that somebody wanted to read until now, and that are kept in Git LFS. */
    static List<Problem> lfs(Repository repository) {
        return repository.lfsPointers().stream()
                .map(path -> Problem.of(
                                ProblemCode.FILE_IN_LFS,
                                SourceLocation.ofFile(repository.name(), path),
                                "\"" + path + "\" is kept in Git LFS, which is not read")
                        .withHint("keep what the portal shows in git itself: git lfs untrack"))
                .toList();
    }
}
