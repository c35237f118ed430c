package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import dev.daymark.source.remote.CachedRepository;
import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.RemoteRepository;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/**
 * A repository on a server, read from the cache that it is fetched into.
 *
 * @param remote where it is
 * @param cache where it is kept
 * @param forge what its forge says of it; empty where none was asked
 */
public record RemoteHandle(RemoteRepository remote, GitCache cache, Optional<ForgeFacts> forge)
        implements RepositoryHandle {

    /** A repository of which no forge was asked. */
    public RemoteHandle(RemoteRepository remote, GitCache cache) {
        this(remote, cache, Optional.empty());
    }

    @Override
    public String name() {
        return remote.name();
    }

    /**
     * Brings it up to date, so that opening it waits for nothing.
     *
     * @throws IOException when that fails; so will opening it, without another try
     */
    public void fetch() throws IOException {
        GitLibrary.prepare();
        cache.get(remote);
    }

    @Override
    public Repository open() throws IOException {
        return open(GitDirectory::head);
    }

    @Override
    public Repository openAt(String commit) throws IOException {
        return open(git -> Optional.of(git.commit(commit)));
    }

    private Repository open(GitDirectory.Wanted commit) throws IOException {
        GitLibrary.prepare();
        try {
            return open(cache.get(remote), commit);
        } catch (IOException e) {
            if (!isDamage(e) || !cache.discard(remote)) {
                throw e;
            }
            return open(cache.get(remote), commit);
        }
    }

    /** Whether a failure is one of the cache, which a server can put right. */
    private static boolean isDamage(@Nullable Throwable failure) {
        return failure instanceof MissingObjectException
                || failure instanceof CorruptObjectException
                || (failure != null && isDamage(failure.getCause()));
    }

    private Repository open(CachedRepository cached, GitDirectory.Wanted wanted) throws IOException {
        GitDirectory git = GitDirectory.open(cached.directory(), cached.ref());
        try {
            return open(git, wanted.in(git), cached);
        } catch (IOException | RuntimeException e) {
            git.close();
            throw e;
        }
    }

    private Repository open(GitDirectory git, Optional<RevCommit> head, CachedRepository cached) throws IOException {
        FileTree tree =
                head.<FileTree>map(commit -> new GitTree(git, commit.getTree())).orElseGet(EmptyTree::new);
        // Listed now, while it can still be fetched again: whoever reads a file needs the list anyway.
        tree.files();
        return new TreeRepository(
                name(),
                remote.web().or(() -> RepositoryUrl.parse(remote.url().text())),
                git.branch(),
                head.map(Commits::read),
                tree,
                head.<History>map(commit -> new RemoteHistory(remote, cache, commit))
                        .orElse(History.NONE),
                cached.staleBecause(),
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
