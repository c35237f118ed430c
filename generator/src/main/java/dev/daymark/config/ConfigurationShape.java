package dev.daymark.config;

import static dev.daymark.config.Key.optional;
import static dev.daymark.config.Key.planned;
import static dev.daymark.config.Key.required;

import dev.daymark.problem.FailOn;
import java.util.List;

/** Every key of {@code daymark.yaml}: the one table that both the reader and the JSON Schema are made from. */
final class ConfigurationShape {

    private static final Shape TEXT = TextShape.ANY;
    private static final Shape FLAG = new FlagShape();
    private static final Shape TEXTS = new ListShape(TEXT);
    private static final Shape LOCATION_TYPE = ChoiceShape.of(LocationSettings.Type.values());

    private static final ObjectShape PORTAL = ObjectShape.of(
            optional("name", TEXT, "What the portal is called, such as the name of the organisation."),
            optional(
                    "url",
                    new TextShape(
                            "^https?://[\\w.-]+(:\\d+)?(/([\\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$",
                            "an http or https address"),
                    "Where the portal will be published; gives canonical links."),
            optional(
                    "theme", new ThemeShape(), "A theme by its name, or a folder that overrides parts of the default."),
            optional(
                    "language",
                    new TextShape(
                            "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$",
                            "a language tag such as en, de or pt-BR"),
                    "The language of the interface; what repositories say is never translated."),
            optional(
                    "urls",
                    ChoiceShape.of(PortalSettings.Urls.values()),
                    "Whether links end in index.html (file, works from disk) or in a slash (directory)."),
            optional(
                    "people",
                    ChoiceShape.of(PortalSettings.People.values()),
                    "How much of people is shown: none, their names, or full details."),
            optional(
                    "compress",
                    ChoiceShape.of(PortalSettings.Compress.values()),
                    "Whether text files have compressed twins for web servers: none, or gzip."));

    private static final Key URL = optional(
            "url",
            new TextShape("^https?://\\S*\\{name\\}\\S*$", "an address that holds {name}"),
            "Where repositories live on the web when their git remotes do not say; {name} stands for the repository.");

    private static final Key UNCOMMITTED =
            optional("uncommitted", FLAG, "Whether to read files as they lie in the work tree, not as committed.");

    private static final ObjectShape DIRECTORY = ObjectShape.of(
            required("directory", FolderShape.ANY, "A folder; each of its sub-folders is a repository."),
            URL,
            UNCOMMITTED);

    private static final Shape NAME =
            new TextShape("^[A-Za-z0-9._-]+$", "letters, digits, dots, dashes and underscores");

    private static final ObjectShape REPOSITORY = ObjectShape.of(
            required("repository", FolderShape.ANY, "A folder in one repository."),
            optional("name", NAME, "What to call it when not as its git remote or its folder does."),
            URL,
            UNCOMMITTED);

    private static final ObjectShape HARVESTS = ObjectShape.of(
            required(
                    "harvests",
                    new TextShape("^(?!maven:).+$|^maven:[^:\\s]+:[^:\\s]+:[^:\\s]+$", "maven:group:artifact:version"),
                    "Harvests that repositories have published: a folder, an address with an index.json, or an artifact of a"
                            + " Maven repository as maven:group:artifact:version."),
            optional(
                    "name",
                    NAME,
                    "The repository that an artifact speaks for, when it is not called as the artifact."));

    private static final ObjectShape GIT = ObjectShape.of(
            required(
                    "git",
                    new TextShape(
                            "^((https?|ssh|git|file)://|([A-Za-z0-9._-]+@)?[A-Za-z0-9._-]+:(?!:|//))\\S+$",
                            "an address that git can fetch: https, ssh, git or file"),
                    "Where git fetches a repository."),
            optional("ref", TEXT, "The branch or tag to read; the default branch if left out."),
            optional("name", NAME, "What to call it when not as its address ends."),
            optional(
                    "url",
                    new TextShape("^https?://\\S+$", "an http or https address"),
                    "Where it lives on the web when not where it is fetched."),
            optional("token", TEXT, "What to show to the server, from the environment: ${env.TOKEN}."),
            optional("username", TEXT, "The name that goes with the token, where the server wants a certain one."));

    private static final AlternativesShape SOURCE = new AlternativesShape(List.of(
            DIRECTORY,
            REPOSITORY,
            GIT,
            HARVESTS,
            ForgeShapes.GITHUB,
            ForgeShapes.GITLAB,
            ForgeShapes.GITEA,
            ForgeShapes.BITBUCKET_SOURCE));

    private static final Shape ALLOW = new ListShape(new TextOrObjectShape(
            TextShape.ANY,
            ObjectShape.of(
                    required("kind", TEXT, "A kind of entity."),
                    optional("spec.type", TEXT, "Only entities of this type."))));

    private static final ObjectShape PLACE = ObjectShape.of(
                    optional("type", LOCATION_TYPE, "The type of location."),
                    optional("exact", TEXT, "The whole target."),
                    optional("pattern", TEXT, "A glob that the target fits."))
            .withAtMostOneOf("exact", "pattern");

    private static final ObjectShape LOCATION = ObjectShape.of(
            required("type", LOCATION_TYPE, "Whether the target is an address (url) or a path (file)."),
            required("target", TEXT, "A descriptor file; globs name several."),
            optional(
                    "rules",
                    new ListShape(ObjectShape.of(required("allow", ALLOW, "The kinds."))),
                    "Kinds that may come from here beside those that catalog.rules allows."));

    private static final ObjectShape CATALOG = ObjectShape.of(
            optional("locations", new ListShape(LOCATION), "Descriptors to read beside the discovered ones."),
            optional(
                    "overlays",
                    FolderShape.BELOW,
                    "Folder of descriptors for repositories that carry none or lack fields."),
            optional(
                    "rules",
                    new ListShape(ObjectShape.of(
                            required("allow", ALLOW, "The kinds that may come from there."),
                            optional(
                                    "locations",
                                    new ListShape(PLACE),
                                    "Where the rule holds; everywhere if left out."))),
                    "Which kinds may come from where; every kind from everywhere if left out."),
            optional("strict", FLAG, "Whether to judge descriptors exactly as Backstage does."),
            optional(
                    "discovery",
                    ObjectShape.of(
                            optional("include", TEXTS, "Globs of the files to look at."),
                            optional("exclude", TEXTS, "Globs of the files to leave alone.")),
                    "Which files are looked at for descriptors."));

    private static final ObjectShape CHECKS = ObjectShape.of(
            optional("failOn", ChoiceShape.of(FailOn.values()), "From which severity up problems fail the build."),
            optional("baseline", TEXT, "File of the known problems, which fail nothing."),
            optional(
                    "mayShrink",
                    new TextShape("^(100|[1-9]?[0-9])%$", "a share such as 50%"),
                    "How much of its entities the catalog may lose from one portal to the next; more fails the build."));

    private static final ObjectShape DOCS = ObjectShape.of(optional(
            "diagrams",
            ObjectShape.of(
                    optional("plantuml", TEXT, "What draws PlantUML: a server like Kroki, or a program."),
                    optional("graphviz", TEXT, "What draws Graphviz: a server like Kroki, or a program.")),
            "What draws diagrams; nothing is called unless it is named."));

    static final ObjectShape ROOT = ObjectShape.of(
            optional("portal", PORTAL, "What the portal is called and how it looks."),
            optional(
                    "sources",
                    new ListShape(SOURCE),
                    "Where repositories come from; the one around this file if left out."),
            optional("catalog", CATALOG, "How descriptors are found and judged."),
            optional("docs", DOCS, "How documentation is shown."),
            optional("checks", CHECKS, "What fails a build."),
            planned("kubernetes"),
            planned("templates"),
            planned("scorecards"));

    private ConfigurationShape() {}
}
