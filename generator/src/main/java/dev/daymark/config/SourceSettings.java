package dev.daymark.config;

import java.util.Optional;

/** A place where repositories come from. */
public sealed interface SourceSettings
        permits ForgeSettings,
                SourceSettings.Directory,
                SourceSettings.SingleRepository,
                SourceSettings.Git,
                SourceSettings.Harvests,
                SourceSettings.RepositoryHere {

    /**
     * A folder of repositories: each sub-folder (work tree, bare repository or plain folder) is one.
     *
     * @param path the folder, as written
     * @param url where a repository lives on the web when its git remote does not say; {@code {name}} stands for its name
     * @param uncommitted whether files are read as they lie in the work tree, instead of as they were committed
     */
    record Directory(String path, Optional<String> url, boolean uncommitted) implements SourceSettings {}

    /**
     * One repository.
     *
     * @param path a folder in it, as written
     * @param name what to call it when not as its git remote or, without one, its folder does
     * @param url where it lives on the web when its git remote does not say; {@code {name}} stands for its name
     * @param uncommitted whether files are read as they lie in the work tree, instead of as they were committed
     */
    record SingleRepository(String path, Optional<String> name, Optional<String> url, boolean uncommitted)
            implements SourceSettings {}

    /**
     * Harvests that repositories have published.
     *
     * @param place a folder, as written, a web address, or an artifact as {@code maven:group:artifact:version}
     * @param name the repository that an artifact speaks for, when it is not called as the artifact
     */
    record Harvests(String place, Optional<String> name) implements SourceSettings {

        private static final String MAVEN = "maven:";

        /** The artifact of a Maven repository, {@code group:artifact:version}; empty when it is another place. */
        public Optional<String> artifact() {
            return place.startsWith(MAVEN) ? Optional.of(place.substring(MAVEN.length())) : Optional.empty();
        }
    }

    /**
     * A repository on a server.
     *
     * @param address where git fetches it
     * @param ref the branch or tag to read; empty: the default branch
     * @param name what to call it when not as its address ends
     * @param url where it lives on the web when not where it is fetched
     * @param token what to show to the server; empty: what this machine knows
     * @param username the name that goes with the token, where the server wants a certain one
     */
    record Git(
            String address,
            Optional<String> ref,
            Optional<String> name,
            Optional<String> url,
            Optional<String> token,
            Optional<String> username)
            implements SourceSettings {

        /** Without the token. */
        @Override
        public String toString() {
            return "git " + name.orElse("repository");
        }
    }

    /** The repository one stands in, as it lies in its work tree. */
    record RepositoryHere() implements SourceSettings {}
}
