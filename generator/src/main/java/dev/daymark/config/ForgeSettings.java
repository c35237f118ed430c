package dev.daymark.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Repositories of a forge.
 *
 * @param kind the kind of forge
 * @param url where people open it, without a trailing slash
 * @param owners organisations, groups, workspaces or projects; empty: all that the forge has
 * @param username who the token belongs to, where the forge asks
 * @param token what is shown to the forge
 * @param branch the branch to read, when not the default one
 * @param fallbackBranch the branch to read of repositories without a default branch
 * @param membership whether only repositories count that the token's owner is a member of
 * @param teams whether teams and members become groups and users
 * @param filters which repositories are wanted
 */
public record ForgeSettings(
        Kind kind,
        String url,
        List<String> owners,
        Optional<String> username,
        Optional<Secret> token,
        Optional<String> branch,
        Optional<String> fallbackBranch,
        boolean membership,
        boolean teams,
        Filters filters)
        implements SourceSettings {

    /** The kinds of forge. */
    public enum Kind {
        GITHUB,
        GITLAB,
        GITEA,
        BITBUCKET_CLOUD,
        BITBUCKET_SERVER
    }

    /** Who may see a repository. */
    public enum Visibility {
        PUBLIC,
        INTERNAL,
        PRIVATE
    }

    /** Copies the owners. */
    public ForgeSettings {
        owners = List.copyOf(owners);
    }

    /**
     * Which repositories are wanted: those that pass every filter. A filter that is not written lets all pass.
     *
     * @param repository what a name must be, as Backstage anchors it on this forge
     * @param path what must be found in the path
     * @param groups one of these must be found in the path without the name
     * @param project what the key of the project must be, as Backstage anchors it on this forge
     * @param topicIncluded one of these topics
     * @param topicExcluded none of these topics
     * @param topics all of these topics
     * @param visibility one of these
     * @param forks whether forks are wanted
     * @param archived whether archived ones are wanted
     * @param excluded paths of those that are not wanted
     */
    public record Filters(
            Optional<Regex> repository,
            Optional<Regex> path,
            List<Regex> groups,
            Optional<Regex> project,
            List<String> topicIncluded,
            List<String> topicExcluded,
            List<String> topics,
            List<Visibility> visibility,
            boolean forks,
            boolean archived,
            List<String> excluded) {

        /** Copies the lists. */
        public Filters {
            groups = List.copyOf(groups);
            topicIncluded = List.copyOf(topicIncluded);
            topicExcluded = List.copyOf(topicExcluded);
            topics = List.copyOf(topics);
            visibility = List.copyOf(visibility);
            excluded = List.copyOf(excluded);
        }
    }

    /**
     * A regular expression that compiles. Equal to another of the same text, which a {@link Pattern} is not.
     *
     * @param text as written
     */
    public record Regex(String text) {

        /** The expression, ready for use. */
        public Pattern pattern() {
            return Pattern.compile(text);
        }
    }
}
