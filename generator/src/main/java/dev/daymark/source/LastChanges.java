package dev.daymark.source;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * One walk back through history for many files. Each file follows the first parent that has the same content, as
 * {@code git log -1 -- path} does (git-log(1), "History Simplification"); where none has, it was changed. Files at the
 * same commit go together. Renames are not followed.
 */
final class LastChanges {

    private final RevWalk commits;
    private final TreeChanges changes;
    private final Set<ObjectId> shallow;
    private final Map<RevCommit, Set<String>> waiting = new HashMap<>();
    private final PriorityQueue<RevCommit> newestFirst = new PriorityQueue<>(
            Comparator.comparingInt(RevCommit::getCommitTime).reversed().thenComparing(AnyObjectId::name));
    private final SortedMap<String, Commit> found = new TreeMap<>();

    /**
     * For one walk.
     *
     * @param shallow the commits whose parents were not cloned: what comes from beyond them is unknown
     */
    LastChanges(RevWalk commits, TreeChanges changes, Set<ObjectId> shallow) {
        this.commits = commits;
        this.changes = changes;
        this.shallow = shallow;
    }

    /** The commits by path; without the files whose history is not there. */
    SortedMap<String, Commit> from(RevCommit head, Set<String> paths) throws IOException {
        add(commits.lookupCommit(head), paths);
        for (RevCommit next = newestFirst.poll(); next != null; next = newestFirst.poll()) {
            step(next, waiting.remove(next));
        }
        return found;
    }

    private void add(RevCommit commit, Set<String> paths) throws IOException {
        if (paths.isEmpty()) {
            return;
        }
        commits.parseHeaders(commit);
        Set<String> there = waiting.get(commit);
        if (there == null) {
            waiting.put(commit, new TreeSet<>(paths));
            newestFirst.add(commit);
        } else {
            there.addAll(paths);
        }
    }

    private void step(RevCommit commit, Set<String> paths) throws IOException {
        if (shallow.contains(commit)) {
            return;
        }
        Set<String> changed = paths;
        try {
            for (RevCommit parent : commit.getParents()) {
                commits.parseHeaders(parent);
                Set<String> different = changes.between(parent.getTree(), commit.getTree(), changed);
                Set<String> same = new TreeSet<>(changed);
                same.removeAll(different);
                add(parent, same);
                changed = different;
            }
        } catch (MissingObjectException e) {
            // A clone without all parents or folders: better unknown than wrong.
            return;
        }
        if (commit.getParentCount() == 0) {
            changed = changes.in(commit.getTree(), paths);
        }
        if (!changed.isEmpty()) {
            commits.parseBody(commit);
            Commit last = Commits.read(commit);
            changed.forEach(path -> found.put(path, last));
            commit.disposeBody();
        }
    }
}
