package dev.daymark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.daymark.config.ForgeSettings.Filters;
import dev.daymark.config.ForgeSettings.Kind;
import dev.daymark.config.ForgeSettings.Regex;
import dev.daymark.config.ForgeSettings.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForgeSettingsTest {

    private static final String TOKEN = "PlantedSecretOfTheForge";

    private final ConfigurationReader reader = new ConfigurationReader(Map.of("TOKEN", TOKEN));

    private ForgeSettings read(String source) throws ConfigurationException {
        return (ForgeSettings) reader.read("sources: [" + source + "]", "daymark.yaml")
                .sources()
                .get(0);
    }

    private List<String> mistakes(String yaml) {
        ConfigurationException mistake =
                catchThrowableOfType(ConfigurationException.class, () -> reader.read(yaml, "daymark.yaml"));
        return mistake.problems().stream()
                .map(problem -> problem.location().inRun() + " " + problem.message() + " | "
                        + problem.hint().orElse(""))
                .toList();
    }

    private static Filters none(boolean archived) {
        return new Filters(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                archived,
                List.of());
    }

    @Test
    void leavesArchivedRepositoriesOutUnlessToldOtherwise() throws ConfigurationException {
        ForgeSettings gitHub = read("{github: {organization: longshore}}");

        assertThat(gitHub.kind()).isEqualTo(Kind.GITHUB);
        assertThat(gitHub.url()).isEqualTo("https://github.com");
        assertThat(gitHub.owners()).containsExactly("longshore");
        assertThat(gitHub.teams()).isFalse();
        assertThat(gitHub.filters()).isEqualTo(none(false));
        assertThat(read("{gitlab: {group: longshore/sea}}").filters()).isEqualTo(none(false));
        assertThat(read("{bitbucket: {workspace: longshore}}").filters()).isEqualTo(none(true));
    }

    @Test
    void readsTheFiltersOfBackstage() throws ConfigurationException {
        ForgeSettings gitea = read("""
                {gitea: {organization: longshore, url: 'https://forge.example/', teams: true, filters: {branch: release,
                  repository: 'service-.*', topic: {include: [sea, sky], exclude: sandbox}, visibility: [public, internal],
                  allowForks: false, allowArchived: true}}}""");

        assertThat(gitea.url()).isEqualTo("https://forge.example");
        assertThat(gitea.branch()).contains("release");
        assertThat(gitea.teams()).isTrue();
        assertThat(gitea.filters())
                .isEqualTo(new Filters(
                        Optional.of(new Regex("service-.*")),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of("sea", "sky"),
                        List.of("sandbox"),
                        List.of(),
                        List.of(Visibility.PUBLIC, Visibility.INTERNAL),
                        false,
                        true,
                        List.of()));
    }

    @Test
    void readsTheFiltersOfGitLab() throws ConfigurationException {
        ForgeSettings gitLab = read("""
                {gitlab: {url: 'https://git.example', branch: next, fallbackBranch: trunk, projectPattern: 'a',
                  groupPattern: [b, c], topics: [sea], skipForkedRepos: true, includeArchivedRepos: true,
                  excludeRepos: [x/y], membership: true}}""");

        assertThat(gitLab.owners()).isEmpty();
        assertThat(gitLab.branch()).contains("next");
        assertThat(gitLab.fallbackBranch()).contains("trunk");
        assertThat(gitLab.membership()).isTrue();
        assertThat(gitLab.filters())
                .isEqualTo(new Filters(
                        Optional.empty(),
                        Optional.of(new Regex("a")),
                        List.of(new Regex("b"), new Regex("c")),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of("sea"),
                        List.of(),
                        false,
                        true,
                        List.of("x/y")));
        assertThat(read("{gitlab: {group: longshore}}").fallbackBranch()).contains("master");
    }

    @Test
    void tellsBothKindsOfBitbucketApart() throws ConfigurationException {
        ForgeSettings server = read("{bitbucket: {url: 'https://bitbucket.example', projects: [SEA, ~kim]}}");

        assertThat(server.kind()).isEqualTo(Kind.BITBUCKET_SERVER);
        assertThat(server.owners()).containsExactly("SEA", "~kim");
        ForgeSettings cloud = read("{bitbucket: {workspace: longshore, filters: {projectKey: SEA, repoSlug: 'x.*'}}}");
        assertThat(cloud.kind()).isEqualTo(Kind.BITBUCKET_CLOUD);
        assertThat(cloud.filters().project()).contains(new Regex("SEA"));
        assertThat(cloud.filters().repository()).contains(new Regex("x.*"));
    }

    @Test
    void saysWhereAMistakeIs() {
        assertThat(mistakes("""
                        sources:
                          - github:
                              organization: longshore
                              filters: {repository: "svc-[", topics: [a]}
                        """))
                .containsExactlyInAnyOrder(
                        "daymark.yaml:4:29 \"repository\" must be a regular expression, but is \"svc-[\" | Unclosed"
                                + " character class at its character 5; put a backslash before a sign that is meant as"
                                + " such",
                        "daymark.yaml:4:38 unknown key \"topics\" | did you mean \"topic\"?");
        assertThat(mistakes("sources: [{gitlab: {topics: sea}}]"))
                .singleElement()
                .asString()
                .contains("\"gitlab\" has none of \"group\", \"url\", \"membership\"");
        assertThat(mistakes("sources: [{github: {organization: '../admin'}}]"))
                .singleElement()
                .asString()
                .contains("a name as addresses of the forge have it");
        assertThat(mistakes("sources: [{bitbucket: {workspace: a, url: 'https://b.example'}}]"))
                .singleElement()
                .asString()
                .contains("exclude each other");
    }

    @Test
    void neverPrintsTheToken() throws ConfigurationException {
        Configuration configuration =
                reader.read("sources: [{github: {organization: longshore, token: '${env.TOKEN}'}}]", "daymark.yaml");

        assertThat(configuration.toString()).contains("longshore").doesNotContain(TOKEN);
        assertThat(((ForgeSettings) configuration.sources().get(0)).token()).contains(new Secret(TOKEN));
    }
}
