package dev.daymark.source;

import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.RemoteRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The history of a remote repository, fetched when somebody asks for it.
 *
 * @param head the commit that it ends with
 */
record RemoteHistory(RemoteRepository remote, GitCache cache, RevCommit head) implements History {

    @Override
    public SortedMap<String, Commit> lastChanges(Set<String> paths) throws IOException {
        if (paths.isEmpty()) {
            return Collections.emptySortedMap();
        }
        Path directory = cache.history(remote, head);
        try (GitDirectory git = GitDirectory.open(directory)) {
            return new GitHistory(git, head).lastChanges(paths);
        }
    }
}
