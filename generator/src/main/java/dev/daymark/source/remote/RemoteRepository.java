package dev.daymark.source.remote;

import dev.daymark.forge.RepositoryUrl;
import java.util.Optional;

/**
 * A repository on a server, and which state of it is wanted.
 *
 * @param name what its place calls it
 * @param url where to fetch it
 * @param web where it lives on the web
 * @param ref the branch or tag to read, short or as {@code refs/…}; empty: the default branch of the remote
 * @param credentials of the configuration; without them, those of the machine are tried
 * @param version what a listing says of its last change, such as a commit id or a time: while the text is the same, the
 *     server is not asked again
 */
public record RemoteRepository(
        String name,
        GitUrl url,
        Optional<RepositoryUrl> web,
        Optional<String> ref,
        Optional<Credentials> credentials,
        Optional<String> version) {

    /** A repository whose default branch is read, of which nothing else is known. */
    public static RemoteRepository of(GitUrl url) {
        return new RemoteRepository(
                url.repositoryName(),
                url,
                RepositoryUrl.parse(url.text()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
