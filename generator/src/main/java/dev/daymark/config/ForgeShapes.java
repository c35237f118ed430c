package dev.daymark.config;

import static dev.daymark.config.Key.optional;
import static dev.daymark.config.Key.required;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of sources that are forges. What Backstage has too is named, and means, as it is there. */
final class ForgeShapes {

    private static final Shape TEXT = TextShape.ANY;
    private static final Shape FLAG = new FlagShape();
    private static final Shape PATTERN = new PatternShape();
    private static final Shape TEXTS = new OneOrMoreShape(TEXT);

    private static final Shape NAME =
            new TextShape("^[A-Za-z0-9_~][A-Za-z0-9_.~-]*$", "a name as addresses of the forge have it");
    private static final Shape PATH = new TextShape(
            "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$", "a path as addresses of the forge have it");
    private static final Shape BRANCH =
            new TextShape("^[^\\s~^:?*\\[\\\\-][^\\s~^:?*\\[\\\\]*$", "the name of a branch");
    private static final Shape ADDRESS =
            new TextShape("^https?://[\\w.-]+(:\\d+)?(/[\\w.~-]+)*/?$", "an http or https address");

    private static final Key TOKEN =
            optional("token", TEXT, "What the forge is shown; take it from the environment: ${env.NAME}.");
    private static final Key TEAMS = optional("teams", FLAG, "Whether teams and members become groups and users.");

    private static final Key FILTERS = optional(
            "filters",
            ObjectShape.of(
                    optional("branch", BRANCH, "The branch to read, when not the default one."),
                    optional("repository", PATTERN, "What the whole name must fit."),
                    optional(
                            "topic",
                            ObjectShape.of(
                                    optional("include", TEXTS, "One of these topics is needed."),
                                    optional("exclude", TEXTS, "None of these topics; wins over include.")),
                            "Topics that are wanted or not."),
                    optional(
                            "visibility",
                            new OneOrMoreShape(ChoiceShape.of(ForgeSettings.Visibility.values())),
                            "Who may see what is wanted."),
                    optional("allowForks", FLAG, "Whether forks are wanted; default true."),
                    optional("allowArchived", FLAG, "Whether archived repositories are wanted; default false.")),
            "Which repositories are wanted.");

    static final ObjectShape GITHUB = source(
            "github",
            "An organisation of GitHub.",
            ObjectShape.of(
                    required("organization", NAME, "Its name, or that of a person."),
                    optional("url", ADDRESS, "GitHub Enterprise Server; default https://github.com."),
                    TOKEN,
                    TEAMS,
                    FILTERS));

    static final ObjectShape GITLAB = source(
            "gitlab",
            "A group of GitLab with all below it, or all of GitLab.",
            ObjectShape.of(
                            optional("group", PATH, "Its path; all groups if left out."),
                            optional("url", ADDRESS, "A GitLab of your own; default https://gitlab.com."),
                            TOKEN,
                            TEAMS,
                            optional("branch", BRANCH, "The branch to read, when not the default one."),
                            optional(
                                    "fallbackBranch",
                                    BRANCH,
                                    "The branch of projects without a default one; default master."),
                            optional("projectPattern", PATTERN, "What must be found in the path of a project."),
                            optional(
                                    "groupPattern",
                                    new OneOrMoreShape(PATTERN),
                                    "What must be found in the path of a project's group; one of several."),
                            optional("topics", TEXTS, "All of these topics are needed."),
                            optional("skipForkedRepos", FLAG, "Whether forks are left out; default false."),
                            optional("includeArchivedRepos", FLAG, "Whether archived projects are wanted."),
                            optional("excludeRepos", TEXTS, "Paths of projects that are not wanted."),
                            optional("membership", FLAG, "Whether only projects count that the token's owner is in."))
                    .withOneOf("group", "url", "membership"));

    static final ObjectShape GITEA = source(
            "gitea",
            "An organisation of Gitea or Forgejo.",
            ObjectShape.of(
                    required("organization", NAME, "Its name, or that of a person."),
                    required("url", ADDRESS, "Where the forge is."),
                    TOKEN,
                    TEAMS,
                    FILTERS));

    private static final List<Key> BITBUCKET = List.of(
            optional("username", TEXT, "Who the token belongs to, if the forge asks."),
            TOKEN,
            optional(
                    "filters",
                    ObjectShape.of(
                            optional("branch", BRANCH, "The branch to read, when not the default one."),
                            optional("projectKey", PATTERN, "What the key of the project must fit."),
                            optional("repoSlug", PATTERN, "What the name must fit."),
                            optional("skipArchivedRepos", FLAG, "Whether archived repositories are left out.")),
                    "Which repositories are wanted."));

    static final ObjectShape BITBUCKET_SOURCE = source(
            "bitbucket",
            "A workspace of Bitbucket Cloud, or a Bitbucket Server.",
            new AlternativesShape(List.of(
                    with(required("workspace", NAME, "A workspace of Bitbucket Cloud.")),
                    with(
                            required("url", ADDRESS, "Where Bitbucket Server or Data Center is."),
                            optional("projects", new OneOrMoreShape(NAME), "Keys of projects; all if left out.")))));

    private ForgeShapes() {}

    private static ObjectShape with(Key... own) {
        return ObjectShape.of(
                Stream.concat(Arrays.stream(own), BITBUCKET.stream()).toArray(Key[]::new));
    }

    private static ObjectShape source(String name, String description, Shape shape) {
        return ObjectShape.of(required(name, shape, description));
    }
}
