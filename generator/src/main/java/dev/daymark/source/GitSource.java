package dev.daymark.source;

import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.RemoteRepository;
import java.util.List;

/** One repository on a server. */
public final class GitSource implements RepositorySource {

    private final RepositoryHandle handle;

    /**
     * A source of one repository.
     *
     * @param remote where it is
     * @param cache where it is kept
     */
    public GitSource(RemoteRepository remote, GitCache cache) {
        this.handle = new RemoteHandle(remote, cache);
    }

    @Override
    public List<RepositoryHandle> repositories() {
        return List.of(handle);
    }

    @Override
    public List<Place> places() {
        return List.of();
    }
}
