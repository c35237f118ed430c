package dev.daymark.feature.docs.collect;

import dev.daymark.harvest.UnreadableFile;
import dev.daymark.problem.Problem;
import dev.daymark.source.FileTooLargeException;
import dev.daymark.source.Repository;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Files that the repository has and cannot give, such as those whose content a clone lacks: what is collected without them is
 * poorer than what its commit holds.
 */
final class LostFiles {

    private final Repository repository;
    private final Consumer<Problem> problems;
    private final Set<String> told = new HashSet<>();

    LostFiles(Repository repository, Consumer<Problem> problems) {
        this.repository = repository;
        this.problems = problems;
    }

    /** Takes note that a file could not be read. Not of one that is too large or in Git LFS: its commit says so. */
    void add(String path, IOException cause) {
        if (!(cause instanceof FileTooLargeException)
                && isThere(path)
                && !repository.lfsPointers().contains(path)
                && told.add(path)) {
            problems.accept(UnreadableFile.problem(repository.name(), path, cause));
        }
    }

    private boolean isThere(String path) {
        try {
            repository.realPath(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
