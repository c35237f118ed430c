package dev.daymark;

import dev.daymark.config.ForgeSettings;
import dev.daymark.config.Secret;
import dev.daymark.source.Place;
import dev.daymark.source.RemoteHandle;
import dev.daymark.source.RepositorySource;
import dev.daymark.source.listing.ForgeListing;
import dev.daymark.source.listing.ForgeRepository;
import dev.daymark.source.remote.Credentials;
import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.RemoteRepository;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The repositories of a forge, each fetched when it has moved. */
final class ForgeSource implements RepositorySource {

    /** Who goes with a token that is shown to git, where the forge does not take any name. */
    private static final String BITBUCKET_TOKEN = "x-token-auth";

    /** Tokens of an account at Atlassian go by this name instead of its address. */
    private static final String ATLASSIAN_ACCOUNT = "x-bitbucket-api-token-auth";

    private final ForgeSettings settings;
    private final Forges forges;
    private final GitCache git;

    ForgeSource(ForgeSettings settings, Forges forges, GitCache git) {
        this.settings = settings;
        this.forges = forges;
        this.git = git;
    }

    /** What the forge says; a forge that says nothing is a problem in it. */
    ForgeListing.Result listing() throws IOException {
        return forges.list(settings);
    }

    @Override
    public List<RepositoryHandle> repositories() throws IOException {
        return listing().repositories().stream()
                .flatMap(repository -> handle(repository).stream())
                .toList();
    }

    private Optional<RepositoryHandle> handle(ForgeRepository repository) {
        return GitUrl.parseForeign(repository.cloneUrl())
                .map(url -> new RemoteHandle(
                        new RemoteRepository(
                                repository.name(),
                                url,
                                repository.web(),
                                repository.branch(),
                                credentials().filter(any -> repository.trusted()),
                                repository.moved()),
                        git,
                        Optional.of(repository.facts())));
    }

    private Optional<Credentials> credentials() {
        return settings.token().map(Secret::value).map(token -> switch (settings.kind()) {
            case BITBUCKET_CLOUD, BITBUCKET_SERVER ->
                new Credentials(
                        settings.username()
                                .map(name -> name.contains("@") ? ATLASSIAN_ACCOUNT : name)
                                .orElse(BITBUCKET_TOKEN),
                        token);
            default -> Credentials.token(token);
        });
    }

    @Override
    public List<Place> places() {
        return List.of();
    }
}
