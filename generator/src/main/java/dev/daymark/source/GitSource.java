package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.remote.Credentials;
import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.RemoteRepository;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One repository on a server. */
public final class GitSource implements RepositorySource {

    private final String address;
    private final Optional<String> ref;
    private final Optional<String> name;
    private final Optional<String> url;
    private final Optional<Credentials> credentials;
    private final GitCache cache;

    /**
     * A source of one repository.
     *
     * @param address where it is fetched
     * @param ref the branch or tag to read; empty: the default branch
     * @param name what to call it, when not as its address ends
     * @param url where it lives on the web, when not where it is fetched
     * @param credentials what to show to the server, before what the machine knows
     * @param cache where it is kept
     */
    public GitSource(
            String address,
            Optional<String> ref,
            Optional<String> name,
            Optional<String> url,
            Optional<Credentials> credentials,
            GitCache cache) {
        this.address = address;
        this.ref = ref;
        this.name = name;
        this.url = url;
        this.credentials = credentials;
        this.cache = cache;
    }

    @Override
    public List<RepositoryHandle> repositories() throws IOException {
        GitUrl place = GitUrl.parse(address)
                .orElseThrow(() -> new IOException("an entry \"git\" of the sources is no address that git can fetch"));
        RemoteRepository remote = new RemoteRepository(
                name.orElseGet(place::repositoryName),
                place,
                url.flatMap(RepositoryUrl::parse),
                ref,
                credentials,
                Optional.empty());
        return List.of(new RemoteHandle(remote, cache));
    }

    @Override
    public List<Place> places() {
        return List.of();
    }
}
