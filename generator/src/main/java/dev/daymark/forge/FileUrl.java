package dev.daymark.forge;

import java.util.Optional;

/**
 * The web address of a file or folder, taken apart.
 *
 * @param repository the repository it belongs to
 * @param ref branch, tag or commit, as written
 * @param path from the repository's root; empty for the root
 */
public record FileUrl(RepositoryUrl repository, String ref, String path) {

    /** Takes an address apart; empty when it does not have the shape of a file address of a known forge. */
    public static Optional<FileUrl> parse(String url) {
        throw new UnsupportedOperationException("to be written");
    }
}
