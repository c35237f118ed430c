package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import dev.daymark.source.remote.CachedRepository;
import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.RemoteRepository;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A repository on a server, read from the cache that it is fetched into.
 *
 * @param remote where it is
 * @param cache where it is kept
 */
public record RemoteHandle(RemoteRepository remote, GitCache cache) implements RepositoryHandle {

    @Override
    public String name() {
        return remote.name();
    }

    @Override
    public Repository open() throws IOException {
        GitLibrary.prepare();
        CachedRepository cached = cache.get(remote);
        GitDirectory git = GitDirectory.open(cached.directory(), cached.ref());
        try {
            return open(git);
        } catch (IOException | RuntimeException e) {
            git.close();
            throw e;
        }
    }

    private Repository open(GitDirectory git) throws IOException {
        Optional<RevCommit> head = git.head();
        FileTree tree =
                head.<FileTree>map(commit -> new GitTree(git, commit.getTree())).orElseGet(EmptyTree::new);
        return new TreeRepository(
                name(),
                remote.web().or(() -> RepositoryUrl.parse(remote.url().text())),
                git.branch(),
                head.map(Commits::read),
                tree,
                History.NONE,
                git::close);
    }

    /** Brings it up to date. Its history is not read, so that the commit says all. */
    @Override
    public Optional<String> state() throws IOException {
        CachedRepository cached = cache.get(remote);
        String place = remote.web().map(RepositoryUrl::url).orElse("") + "\n"
                + remote.url().text() + "\n" + cached.ref();
        return GitState.commit(cached.directory(), cached.ref())
                .map(commit ->
                        String.join("\n", place, commit, cached.staleBecause().orElse("")));
    }

    @Override
    public List<Place> places() {
        return List.of();
    }
}
