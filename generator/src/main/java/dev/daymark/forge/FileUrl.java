package dev.daymark.forge;

import java.util.Optional;

/**
 * The web address of a file or folder, taken apart.
 *
 * @param repository the repository it belongs to
 * @param ref branch, tag or commit, as written; empty when the address means the default branch without naming it
 * @param path from the repository's root, decoded; empty for the root
 */
public record FileUrl(RepositoryUrl repository, String ref, String path) {

    /**
     * Takes an address apart; empty when it does not have the shape of a file address of a known forge. On a host of
     * unknown kind the shape alone decides. An address does not say where a branch with slashes ends: the ref is its
     * first segment until {@link #onBranch} corrects that.
     */
    public static Optional<FileUrl> parse(String url) {
        return WebAddress.parse(url).filter(address -> !address.ssh()).flatMap(FileUrlShape::read);
    }

    /** The same address, with the ref and the path divided behind the given branch if it can be meant. */
    public FileUrl onBranch(String branch) {
        String whole = ref + "/" + path;
        if (ref.isEmpty() || branch.indexOf('/') < 0 || !(whole + "/").startsWith(branch + "/")) {
            return this;
        }
        return new FileUrl(repository, branch, whole.equals(branch) ? "" : whole.substring(branch.length() + 1));
    }
}
