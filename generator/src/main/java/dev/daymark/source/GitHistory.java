package dev.daymark.source;

import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The history of a git repository from a commit on. */
final class GitHistory implements History {

    private final GitDirectory git;
    private final RevCommit head;

    GitHistory(GitDirectory git, RevCommit head) {
        this.git = git;
        this.head = head;
    }

    @Override
    public SortedMap<String, Commit> lastChanges(Set<String> paths) throws IOException {
        try (RevWalk commits = new RevWalk(git.reader());
                TreeWalk trees = new TreeWalk(git.reader())) {
            commits.setRetainBody(false);
            return new LastChanges(commits, new TreeChanges(trees, paths), git.shallowCommits()).from(head, paths);
        } catch (MissingObjectException e) {
            throw new IOException("a commit or folder of the history is missing: the clone is incomplete", e);
        } catch (IOException e) {
            throw git.describe(e);
        }
    }
}
