package dev.daymark.forge;

import java.util.Optional;

/**
 * The web address of a repository, such as {@code https://github.com/longshore/checkout}, and what follows from it.
 *
 * @param forge the kind of forge; empty when the host is unknown
 * @param url without a trailing slash and without {@code .git}
 */
public record RepositoryUrl(Optional<Forge> forge, String url) {

    /** Reads a web address or a git remote ({@code https}, {@code ssh} or {@code git@host:path}). Credentials are dropped. */
    public static Optional<RepositoryUrl> parse(String remote) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The page of a file at a branch, tag or commit: the form that the forge itself links to ({@code /blob/} on GitHub). */
    public String file(String ref, String path) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The page that edits a file; empty on an unknown host. */
    public Optional<String> edit(String ref, String path) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The page of a folder, with a trailing slash; the repository's root for the empty path. */
    public String directory(String ref, String path) {
        throw new UnsupportedOperationException("to be written");
    }
}
