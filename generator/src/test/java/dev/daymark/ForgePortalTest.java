package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.problem.Problem;
import dev.daymark.source.GitFixture;
import dev.daymark.source.server.SmartHttpServer;
import dev.daymark.source.server.SmartHttpServer.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal of an organisation on a GitHub: its API and its git server, over HTTP, with a token. */
class ForgePortalTest {

    private static final String TOKEN = "ghp_PlantedSecretOfTheForge";

    private final Path folder;
    private final SmartHttpServer server;
    private final Map<String, String> pushed = new LinkedHashMap<>();
    private boolean down;

    ForgePortalTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("git"));
        server = SmartHttpServer.of(folder.resolve("git")).withPassword("x-access-token:" + TOKEN);
        server.fail(this::answerApi);
    }

    @BeforeEach
    void push() throws IOException {
        push("ferry", "first");
        push("quay", "first");
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private void push(String name, String title) throws IOException {
        Path bare = folder.resolve("git/longshore/" + name + ".git");
        try (Stream<Path> old = Files.exists(bare) ? Files.walk(bare) : Stream.empty()) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        try (GitFixture git = GitFixture.bare(bare)) {
            git.file(
                            "catalog-info.yaml",
                            "{apiVersion: backstage.io/v1alpha1, kind: Component, metadata: {name: " + name
                                    + ", title: " + title
                                    + "}, spec: {type: service, lifecycle: production, owner: sailors}}")
                    .commit();
        }
        pushed.put(name, "2020-01-0" + (pushed.size() + (title.equals("first") ? 1 : 5)) + "T10:00:00Z");
    }

    private boolean answerApi(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!path.startsWith("/api/")) {
            return false;
        }
        boolean known = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String question = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        byte[] body = (path.equals("/api/graphql") ? teams(question) : repositories()).getBytes(UTF_8);
        exchange.sendResponseHeaders(down ? 403 : known ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
        return true;
    }

    private String repositories() {
        List<String> all = new ArrayList<>();
        pushed.forEach((name, time) ->
                all.add("""
                {"name": "%1$s", "full_name": "longshore/%1$s", "html_url": "%2$s", "clone_url": "%2$s.git",
                 "default_branch": "main", "visibility": "internal", "archived": %4$s, "fork": false,
                 "description": "Carries <passengers>", "topics": ["sea-going"], "pushed_at": "%3$s"}""".formatted(name, server.url("longshore/" + name), time, name.equals("ferry"))));
        return all.toString();
    }

    private static String teams(String question) {
        return question.contains("membersWithRole") ? """
                {"data": {"organization": {"membersWithRole": {"pageInfo": {"hasNextPage": false, "endCursor": "a"},
                 "nodes": [{"login": "kim", "name": "Kim Ødegård", "email": "kim@longshore.example", "bio": null,
                            "databaseId": 7, "avatarUrl": "https://avatars.example/7"}]}}}}""" : """
                {"data": {"organization": {"teams": {"pageInfo": {"hasNextPage": false, "endCursor": null}, "nodes": [
                 {"slug": "crew", "name": "Crew", "description": "All hands", "parentTeam": null,
                  "members": {"pageInfo": {"hasNextPage": false}, "nodes": []}},
                 {"slug": "sailors", "name": "Sailors", "description": "", "parentTeam": {"slug": "crew"},
                  "editTeamUrl": "https://github.com/orgs/longshore/teams/sailors/edit",
                  "members": {"pageInfo": {"hasNextPage": false}, "nodes": [{"login": "kim"}]}}]}}}}""";
    }

    private BuildReport generate(String more) throws IOException, ConfigurationException {
        String configuration = "sources: [{github: {organization: longshore, url: 'http://" + server.authority()
                + "', token: '${env.TOKEN}', filters: {allowArchived: true}" + more + "}}]";
        return new Daymark(
                        new ConfigurationReader(Map.of("TOKEN", TOKEN)).read(configuration, "daymark.yaml"),
                        folder,
                        folder.resolve("cache"),
                        2,
                        Progress.NONE,
                        Clock.systemUTC())
                .generate(folder.resolve("portal"));
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("portal").resolve(path));
    }

    private List<String> asked(int from) {
        return server.requests().stream()
                .skip(from)
                .map(Request::path)
                .map(path -> path.replaceFirst("\\.git/.*", ""))
                .distinct()
                .toList();
    }

    @Test
    void showsWhatTheForgeSaysOfARepository() throws Exception {
        BuildReport report = generate("");

        assertThat(report.repositories()).isEqualTo(2);
        assertThat(page("repositories/ferry/index.html"))
                .contains("Carries &lt;passengers&gt;", "sea-going", "Archived", "Internal");
        assertThat(page("api/daymark/manifest.json"))
                .contains("\"visibility\": \"internal\"", "\"archived\": true", "\"sea-going\"");
        assertThat(page("catalog/default/component/ferry/index.html")).contains("first", "Archived");
        assertThat(page("catalog/default/component/quay/index.html")).doesNotContain("Archived");
    }

    @Test
    void asksOnlyRepositoriesThatHaveMoved() throws Exception {
        generate("");
        int before = server.requests().size();
        generate("");
        assertThat(asked(before)).containsExactly("/api/v3/orgs/longshore/repos");

        push("ferry", "second");
        before = server.requests().size();
        generate("");
        assertThat(asked(before)).containsExactly("/api/v3/orgs/longshore/repos", "/longshore/ferry");
        assertThat(page("catalog/default/component/ferry/index.html")).contains("second");
    }

    @Test
    void teamsAndMembersAreGroupsAndUsersOnlyWhenAskedFor() throws Exception {
        generate("");
        assertThat(folder.resolve("portal/catalog/default/user/kim")).doesNotExist();

        generate(", teams: true");

        assertThat(page("api/catalog/entities/by-name/group/default/sailors.json"))
                .contains("\"github.com/team-slug\":\"longshore/sailors\"", "\"parent\":\"crew\"", "\"kim\"")
                .contains("\"backstage.io/edit-url\":\"https://github.com/orgs/longshore/teams/sailors/edit\"");
        assertThat(page("api/catalog/entities/by-name/user/default/kim.json"))
                .contains("\"github.com/user-id\":\"7\"", "Kim Ødegård", "kim@longshore.example", "\"sailors\"");
        assertThat(page("api/catalog/entities/by-name/group/default/crew.json")).contains("\"sailors\"");
        assertThat(page("catalog/default/component/ferry/index.html")).contains("Sailors");
    }

    @Test
    void aForgeThatFailsCostsFreshnessOnly() throws Exception {
        generate(", teams: true");
        down = true;

        BuildReport report = generate(", teams: true");

        assertThat(page("repositories/ferry/index.html")).contains("sea-going");
        assertThat(page("catalog/default/user/kim/index.html")).contains("Kim Ødegård");
        assertThat(report.problems()).extracting(Problem::code).contains("forge-stale");
    }

    @Test
    void theTokenIsWrittenNowhere() throws Exception {
        BuildReport report = generate(", teams: true");

        assertThat(report.toString()).doesNotContain(TOKEN);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), UTF_8))
                    .doesNotContain(TOKEN));
        }
    }
}
