package dev.daymark.config;

import static dev.daymark.config.ConfigurationBinder.flag;
import static dev.daymark.config.ConfigurationBinder.requiredText;
import static dev.daymark.config.ConfigurationBinder.section;

import dev.daymark.config.ForgeSettings.Filters;
import dev.daymark.config.ForgeSettings.Kind;
import dev.daymark.config.ForgeSettings.Regex;
import dev.daymark.config.ForgeSettings.Visibility;
import dev.daymark.yaml.YamlMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes records of sources that have one of the {@link ForgeShapes}. */
final class ForgeBinder {

    private ForgeBinder() {}

    /** The settings; empty when the source is no forge. */
    static Optional<SourceSettings> bind(YamlMap source) {
        return source.map("github")
                .<SourceSettings>map(map -> organization(Kind.GITHUB, "https://github.com", map))
                .or(() -> source.map("gitea").map(map -> organization(Kind.GITEA, "", map)))
                .or(() -> source.map("gitlab").map(ForgeBinder::gitLab))
                .or(() -> source.map("bitbucket").map(ForgeBinder::bitbucket));
    }

    private static ForgeSettings organization(Kind kind, String url, YamlMap map) {
        YamlMap filters = section(map, "filters");
        YamlMap topic = section(filters, "topic");
        return new ForgeSettings(
                kind,
                url(map, url),
                List.of(requiredText(map, "organization")),
                Optional.empty(),
                token(map),
                filters.text("branch"),
                Optional.empty(),
                false,
                flag(map, "teams"),
                new Filters(
                        regex(filters, "repository"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        topic.texts("include"),
                        topic.texts("exclude"),
                        List.of(),
                        filters.texts("visibility").stream()
                                .map(text -> Visibility.valueOf(text.toUpperCase(Locale.ROOT)))
                                .toList(),
                        filters.get("allowForks").isEmpty() || flag(filters, "allowForks"),
                        flag(filters, "allowArchived"),
                        List.of()));
    }

    private static ForgeSettings gitLab(YamlMap map) {
        return new ForgeSettings(
                Kind.GITLAB,
                url(map, "https://gitlab.com"),
                map.text("group").stream().toList(),
                Optional.empty(),
                token(map),
                map.text("branch"),
                Optional.of(map.text("fallbackBranch").orElse("master")),
                flag(map, "membership"),
                flag(map, "teams"),
                new Filters(
                        Optional.empty(),
                        regex(map, "projectPattern"),
                        map.texts("groupPattern").stream().map(Regex::new).toList(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        map.texts("topics"),
                        List.of(),
                        !flag(map, "skipForkedRepos"),
                        flag(map, "includeArchivedRepos"),
                        map.texts("excludeRepos")));
    }

    private static ForgeSettings bitbucket(YamlMap map) {
        YamlMap filters = section(map, "filters");
        Optional<String> workspace = map.text("workspace");
        return new ForgeSettings(
                workspace.isPresent() ? Kind.BITBUCKET_CLOUD : Kind.BITBUCKET_SERVER,
                url(map, "https://bitbucket.org"),
                workspace.map(List::of).orElseGet(() -> map.texts("projects")),
                map.text("username"),
                token(map),
                filters.text("branch"),
                Optional.empty(),
                false,
                false,
                new Filters(
                        regex(filters, "repoSlug"),
                        Optional.empty(),
                        List.of(),
                        regex(filters, "projectKey"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        !flag(filters, "skipArchivedRepos"),
                        List.of()));
    }

    private static Optional<Secret> token(YamlMap map) {
        return map.text("token").map(Secret::new);
    }

    private static Optional<Regex> regex(YamlMap map, String key) {
        return map.text(key).map(Regex::new);
    }

    private static String url(YamlMap map, String fallback) {
        String url = map.text("url").orElse(fallback);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
