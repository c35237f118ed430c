package dev.daymark.harvest;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.Commit;
import java.util.Optional;

/**
 * What a repository is.
 *
 * @param name unique within the run
 * @param url where it lives on the web
 * @param branch the branch that was read
 * @param commit the commit that was read
 * @param treeId identity of the content
 * @param state what became of it
 */
public record RepositoryFacts(
        String name,
        Optional<RepositoryUrl> url,
        Optional<String> branch,
        Optional<Commit> commit,
        String treeId,
        State state) {

    /** A repository of which nothing is known but its name. */
    static RepositoryFacts failed(String name) {
        return new RepositoryFacts(name, Optional.empty(), Optional.empty(), Optional.empty(), "", State.FAILED);
    }

    /** What became of a repository. */
    public enum State {
        OK,
        NO_DESCRIPTOR,
        FAILED
    }
}
