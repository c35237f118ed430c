package dev.daymark.source;

import java.util.List;
import java.util.Optional;

/**
 * What a forge says of a repository beside its content.
 *
 * @param description one line
 * @param topics sorted
 * @param visibility who may see it
 * @param archived whether it is read-only for good
 * @param fork whether it was made of another one
 * @param defaultBranch the branch that its forge shows first
 */
public record ForgeFacts(
        Optional<String> description,
        List<String> topics,
        Visibility visibility,
        boolean archived,
        boolean fork,
        Optional<String> defaultBranch) {

    /** Who may see a repository. */
    public enum Visibility {
        PUBLIC,
        /** Everybody who is signed in. */
        INTERNAL,
        PRIVATE
    }

    /** Sorts the topics. */
    public ForgeFacts {
        topics = topics.stream().distinct().sorted().toList();
    }
}
