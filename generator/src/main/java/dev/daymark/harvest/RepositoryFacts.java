package dev.daymark.harvest;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.Commit;
import dev.daymark.source.ForgeFacts;
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
 * @param forge what its forge says of it; empty where none was asked
 * @param stale whether it could not be asked, so that this is what was known of it before
 */
public record RepositoryFacts(
        String name,
        Optional<RepositoryUrl> url,
        Optional<String> branch,
        Optional<Commit> commit,
        String treeId,
        State state,
        Optional<ForgeFacts> forge,
        boolean stale) {

    /** A repository of which no forge was asked. */
    public RepositoryFacts(
            String name,
            Optional<RepositoryUrl> url,
            Optional<String> branch,
            Optional<Commit> commit,
            String treeId,
            State state) {
        this(name, url, branch, commit, treeId, state, Optional.empty(), false);
    }

    /** These facts in another state. */
    public RepositoryFacts in(State other) {
        return new RepositoryFacts(name, url, branch, commit, treeId, other, forge, stale);
    }

    /** These facts with what a forge says. */
    public RepositoryFacts with(Optional<ForgeFacts> said) {
        return new RepositoryFacts(name, url, branch, commit, treeId, state, said, stale);
    }

    /** These facts of other content. */
    public RepositoryFacts withTree(String id) {
        return new RepositoryFacts(name, url, branch, commit, id, state, forge, stale);
    }

    /** Whether these facts differ from others in the content at most. */
    public boolean describesTheSameAs(RepositoryFacts other) {
        return equals(other) || withTree("").equals(other.withTree(""));
    }

    /** These facts, newest or not. */
    public RepositoryFacts stale(boolean older) {
        return new RepositoryFacts(name, url, branch, commit, treeId, state, forge, older);
    }

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
