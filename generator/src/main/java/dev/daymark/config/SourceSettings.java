package dev.daymark.config;

import java.util.Optional;

/** A place where repositories come from. */
public sealed interface SourceSettings {

    /** The folder, as written. */
    String path();

    /** Where the repository lives on the web when its git remote does not say. {@code {name}} stands for its name. */
    Optional<String> url();

    /** Whether files are read as they lie in the work tree, instead of as they were committed. */
    boolean uncommitted();

    /**
     * A folder of repositories: each sub-folder (work tree, bare repository or plain folder) is one.
     *
     * @param path the folder
     * @param url pattern of web addresses
     * @param uncommitted whether work trees are read instead of commits
     */
    record Directory(String path, Optional<String> url, boolean uncommitted) implements SourceSettings {}

    /**
     * One repository.
     *
     * @param path a folder in the repository
     * @param url pattern of its web address
     * @param uncommitted whether the work tree is read instead of the commit
     */
    record SingleRepository(String path, Optional<String> url, boolean uncommitted) implements SourceSettings {

        /** The repository one stands in. */
        public static final SingleRepository HERE = new SingleRepository(".", Optional.empty(), true);
    }
}
