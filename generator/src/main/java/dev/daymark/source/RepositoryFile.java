package dev.daymark.source;

/**
 * An entry of a repository's tree.
 *
 * @param path from the root, with {@code /}
 * @param type what it is
 */
public record RepositoryFile(String path, Type type) {

    /** What an entry is. */
    public enum Type {
        FILE,
        SYMBOLIC_LINK,
        SUBMODULE
    }
}
