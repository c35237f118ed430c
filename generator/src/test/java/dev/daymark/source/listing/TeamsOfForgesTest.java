package dev.daymark.source.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.forge.Forge;
import dev.daymark.source.listing.Organisation.Member;
import dev.daymark.source.listing.Organisation.Team;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Teams and people of GitLab, Gitea and GitHub by the rules of Backstage's providers. */
class TeamsOfForgesTest {

    private final StubForge forge;
    private final RecordedPace pace = new RecordedPace();
    private final Path cache;

    TeamsOfForgesTest(@TempDir Path cache) throws IOException {
        this.cache = cache;
        this.forge = new StubForge();
    }

    @AfterEach
    void close() {
        forge.close();
    }

    private Organisation teams(Forge kind, String owner) throws IOException {
        ForgeQuery query = ForgeQuery.of(kind, forge.url(), List.of(owner)).withTeams(true);
        ForgeListing.Result result = ForgeListing.list(query, cache, pace);
        assertThat(result.problems()).isEmpty();
        return result.organisations().get(0);
    }

    private void route(String path, String sizeParameter, String... items) {
        forge.route(path, request -> StubPages.links(forge, request, sizeParameter, List.of(items)));
    }

    private static String gitLabGroup(int id, String path, int parent) {
        return """
                {"id": %d, "web_url": "https://x/groups/%2$s", "name": "The %2$s", "path": "%2$s", "description": "",
                 "full_path": "%2$s", "avatar_url": null, "parent_id": %3$d}""".formatted(id, path, parent);
    }

    private static String gitLabMember(String name, String state) {
        return """
                {"id": 1, "username": "%1$s", "name": "Person %1$s", "state": "%2$s", "access_level": 30,
                 "avatar_url": "https://x/%1$s.png", "web_url": "https://x/%1$s"}""".formatted(name, state);
    }

    @Test
    void groupsOfGitLabAreNamedByTheirPathsBelowTheRoot() throws IOException {
        route("/api/v4/groups/longshore/projects", "per_page");
        route(
                "/api/v4/groups/longshore/descendant_groups",
                "per_page",
                gitLabGroup(2, "longshore/sea", 1),
                gitLabGroup(3, "longshore/sea/sailors", 2));
        route("/api/v4/groups/longshore/members", "per_page", gitLabMember("ada", "active"));
        route("/api/v4/groups/longshore%2Fsea/members", "per_page");
        route(
                "/api/v4/groups/longshore%2Fsea%2Fsailors/members",
                "per_page", gitLabMember("kim", "active"), gitLabMember("gone", "blocked"));

        Organisation organisation = teams(Forge.GITLAB, "longshore");

        assertThat(organisation.teams()).extracting(Team::name).containsExactly("sea", "sea-sailors");
        Team sailors = organisation.teams().get(1);
        assertThat(sailors.parent()).contains("sea");
        assertThat(sailors.members()).containsExactly("kim");
        assertThat(sailors.annotations()).isEqualTo(Map.of(forge.host() + "/team-path", "longshore/sea/sailors"));
        assertThat(organisation.teams().get(0).parent()).isEmpty();
        assertThat(organisation.members())
                .contains(new Member(
                        "kim",
                        Map.of(forge.host() + "/user-login", "https://x/kim"),
                        Optional.empty(),
                        Optional.of("Person kim"),
                        Optional.empty(),
                        Optional.of("https://x/kim.png")))
                .extracting(Member::name)
                .containsExactly("ada", "kim");
    }

    @Test
    void teamsOfGiteaHaveTheirMembers() throws IOException {
        String kim = """
                {"id": 5, "login": "kim", "full_name": "Kim", "email": "kim@noreply.forge.example", "avatar_url": ""}""";
        route("/api/v1/orgs/longshore/repos", "limit");
        route("/api/v1/orgs/longshore/members", "limit", kim);
        route("/api/v1/orgs/longshore/teams", "limit", "{\"id\": 9, \"name\": \"Owners\", \"description\": \"All\"}");
        route("/api/v1/teams/9/members", "limit", kim);

        Organisation organisation = teams(Forge.GITEA, "longshore");

        assertThat(organisation.teams()).singleElement().satisfies(team -> {
            assertThat(team.name()).isEqualTo("Owners");
            assertThat(team.members()).containsExactly("kim");
        });
        assertThat(organisation.members()).singleElement().satisfies(member -> {
            assertThat(member.displayName()).contains("Kim");
            assertThat(member.email()).isEmpty();
        });
    }

    @Test
    void pagesOfTeamsAndOfTheirMembersAreFollowedOnGitHub() throws IOException {
        route("/api/v3/orgs/longshore/repos", "per_page");
        forge.route("/api/graphql", request -> StubReply.json(gitHub(request.body())));

        Organisation organisation = teams(Forge.GITHUB, "longshore");

        assertThat(organisation.members()).extracting(Member::name).containsExactly("ada", "kim");
        assertThat(organisation.teams()).singleElement().satisfies(team -> {
            assertThat(team.members()).containsExactly("ada", "kim");
            assertThat(team.annotations()).containsEntry("github.com/team-slug", "longshore/crew");
        });
    }

    /** GraphQL says it with status 200. */
    @Test
    void theLimitOfQuestionsOnGitHubIsWaitedFor() throws IOException {
        route("/api/v3/orgs/longshore/repos", "per_page");
        AtomicBoolean limited = new AtomicBoolean(true);
        forge.route(
                "/api/graphql",
                request -> limited.getAndSet(false)
                        ? StubReply.json(
                                        "{\"errors\": [{\"type\": \"RATE_LIMITED\", \"message\": \"API rate limit\"}]}")
                                .with("X-RateLimit-Remaining", "0")
                                .with("X-RateLimit-Reset", String.valueOf(RecordedPace.START.getEpochSecond() + 90))
                        : StubReply.json(gitHub(request.body())));

        assertThat(teams(Forge.GITHUB, "longshore").members())
                .extracting(Member::name)
                .containsExactly("ada", "kim");
        assertThat(pace.waits()).containsExactly(Duration.ofSeconds(91));
    }

    @Test
    void aSecondaryLimitOfQuestionsIsWaitedFor() throws IOException {
        route("/api/v3/orgs/longshore/repos", "per_page");
        AtomicBoolean limited = new AtomicBoolean(true);
        forge.route(
                "/api/graphql",
                request -> StubReply.json(
                        limited.getAndSet(false)
                                ? "{\"errors\": [{\"message\": \"You have exceeded a secondary rate limit.\"}]}"
                                : gitHub(request.body())));

        assertThat(teams(Forge.GITHUB, "longshore").members())
                .extracting(Member::name)
                .containsExactly("ada", "kim");
        assertThat(pace.waits()).containsExactly(Duration.ofMinutes(1));
    }

    private static String gitHub(String question) {
        boolean second = question.contains("\"cursor\":\"more\"");
        String page = "\"pageInfo\": {\"hasNextPage\": " + !second + ", \"endCursor\": \"more\"}";
        String person = "{\"login\": \"" + (second ? "kim" : "ada") + "\"}";
        String connection = "{" + page + ", \"nodes\": [" + person + "]}";
        if (question.contains("membersWithRole")) {
            return "{\"data\": {\"organization\": {\"membersWithRole\": " + connection + "}}}";
        }
        if (question.contains("\"team\":\"crew\"")) {
            return "{\"data\": {\"organization\": {\"team\": {\"members\": " + connection + "}}}}";
        }
        return "{\"data\": {\"organization\": {\"teams\": {\"pageInfo\": {\"hasNextPage\": false}, \"nodes\": ["
                + "{\"slug\": \"crew\", \"name\": \"Crew\", \"parentTeam\": null, \"members\": " + connection
                + "}]}}}}";
    }
}
