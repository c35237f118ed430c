package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.problem.Problem;
import dev.daymark.source.GitFixture;
import dev.daymark.source.server.SmartHttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal of repositories that a server has. */
class RemotePortalTest {

    private static final String SECRET = "planted-9c41e07b";

    private Path folder;
    private SmartHttpServer server;

    @BeforeEach
    void serve(@TempDir Path temporary) throws IOException {
        folder = temporary;
        try (GitFixture ferry = GitFixture.bare(folder.resolve("repositories/ferry.git"))) {
            ferry.file("catalog-info.yaml", Organisation.component("ferry"))
                    .file("README.md", "# Ferry\n\nOver the *strait*.\n")
                    .commit();
        }
        server = SmartHttpServer.of(folder.resolve("repositories")).withPassword("kim:" + SECRET);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsWhatTheServerHas() throws IOException, ConfigurationException {
        BuildReport report = build(withToken(SECRET));

        assertThat(report.problems()).map(Problem::code).containsOnly("owner-unknown");
        assertThat(page("repositories/ferry/index.html"))
                .contains("Over the <em>strait</em>", server.url("ferry") + "/");
    }

    @Test
    void fetchesHistoryForPagesThatShowDates() throws IOException, ConfigurationException {
        try (GitFixture tools = GitFixture.bare(folder.resolve("repositories/tools.git"))) {
            tools.file("a.txt", "1").commit(tools.file("a.txt", "0").commit());
        }
        build(withToken(SECRET) + withToken(SECRET).replace("ferry", "tools"));

        assertThat(page("repositories/ferry/docs/index.html")).contains("2023-11-15");
        try (Stream<Path> histories = Files.list(folder.resolve("cache/git-history"))) {
            assertThat(histories.map(Path::toString).filter(history -> !history.endsWith(".lock")))
                    .singleElement()
                    .asString()
                    .contains("/ferry-");
        }
    }

    @Test
    void showsWhatItFetchedBeforeAndSaysWhy() throws IOException, ConfigurationException {
        build(withToken(SECRET));
        String before = page("repositories/ferry/index.html");

        BuildReport report = build(withToken("revoked-" + SECRET));
        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("repository-stale"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("ferry", "other credentials"));
        assertThat(page("repositories/ferry/index.html")).contains("Over the <em>strait</em>");
        assertThat(before).contains("Over the <em>strait</em>").doesNotContain("Not up to date");
        assertThat(filesWithTheSecret()).isEmpty();
    }

    @Test
    void marksWhatIsNotUpToDateUntilItIsAgain() throws IOException, ConfigurationException {
        List<String> pages = List.of(
                "repositories/index.html",
                "repositories/ferry/index.html",
                "catalog/default/component/ferry/index.html",
                "catalog/default/component/ferry/source/index.html",
                "repositories/ferry/docs/index.html");
        build(withToken(SECRET));
        Map<String, String> fresh = new TreeMap<>();
        for (String page : pages) {
            fresh.put(page, page(page));
        }
        assertThat(fresh.values()).noneMatch(page -> page.contains("Not up to date"));

        build(withToken("revoked"));
        for (String page : pages) {
            assertThat(page(page)).as(page).contains("Not up to date");
        }
        assertThat(page("catalog/default/component/ferry/index.html"))
                .contains("Shown is its state of <time datetime=\"2023-11-15T");
        assertThat(page("api/daymark/manifest.json"))
                .contains("\"stale\": true", "\"committed\": \"2023-11-14T22:13:20Z\"");

        build(withToken(SECRET));
        for (String page : pages) {
            assertThat(page(page)).as(page).isEqualTo(fresh.get(page));
        }
    }

    @Test
    void asksAgainForAHistoryThatCouldNotBeHad() throws IOException, ConfigurationException {
        List<String> fetches = new ArrayList<>();
        server.fail(exchange -> {
            // The first fetch brings the content, with two questions; the second the history.
            boolean history = exchange.getRequestMethod().equals("GET")
                    && !fetches.isEmpty()
                    && fetches.stream().filter(fetch -> fetch.equals("GET")).count() >= 2;
            fetches.add(exchange.getRequestMethod());
            if (history) {
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
            }
            return history;
        });
        BuildReport report = build(withToken(SECRET));
        assertThat(report.problems()).map(Problem::code).contains("history-unreadable");
        assertThat(page("repositories/ferry/docs/index.html")).doesNotContain("2023-11-15");

        server.fail(exchange -> false);
        assertThat(build(withToken(SECRET)).problems()).map(Problem::code).containsOnly("owner-unknown");
        assertThat(page("repositories/ferry/docs/index.html")).contains("2023-11-15");
    }

    @Test
    void reportsARepositoryThatCannotBeHad() throws IOException, ConfigurationException {
        BuildReport report = build(withToken("wrong-" + SECRET));

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("repository-unreadable");
            assertThat(problem.message() + problem.hint()).contains("token").doesNotContain(SECRET);
        });
        assertThat(filesWithTheSecret()).isEmpty();
    }

    @Test
    void writesNoCredentialAnywhere() throws IOException, ConfigurationException {
        String inAddress = server.url("ferry.git").replace("http://", "http://kim:" + SECRET + "@");
        BuildReport report = build("  - git: " + inAddress + "\n" + withToken(SECRET));

        assertThat(report.repositories()).isEqualTo(2);
        assertThat(report.problems().toString()).doesNotContain(SECRET);
        assertThat(filesWithTheSecret()).isEmpty();
    }

    @Test
    void isMadeFromTheCacheWhenOffline() throws IOException, ConfigurationException {
        build(withToken(SECRET));
        int before = server.requests().size();
        String page = page("repositories/ferry/index.html");

        daymark(withToken(SECRET)).offline().generate(folder.resolve("portal"));
        assertThat(server.requests()).hasSize(before);
        assertThat(page("repositories/ferry/index.html")).isEqualTo(page);
    }

    private String withToken(String token) {
        return "  - git: " + server.url("ferry.git") + "\n    username: kim\n    token: " + token + "\n";
    }

    private BuildReport build(String sources) throws IOException, ConfigurationException {
        return daymark(sources).generate(folder.resolve("portal"));
    }

    private Daymark daymark(String sources) throws ConfigurationException {
        return new Daymark(
                new ConfigurationReader(Map.of()).read("sources:\n" + sources, "daymark.yaml"),
                folder,
                folder.resolve("cache"),
                2,
                Progress.NONE,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("portal").resolve(path));
    }

    /** Files of the cache and the portal that hold the secret, as it is or as it travels. */
    private List<Path> filesWithTheSecret() throws IOException {
        String travelling = Base64.getEncoder().encodeToString(("kim:" + SECRET).getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> cache = Files.walk(folder.resolve("cache"));
                Stream<Path> portal = Files.walk(folder.resolve("portal"))) {
            List<Path> files =
                    Stream.concat(cache, portal).filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(20);
            return files.stream()
                    .filter(file -> text(file).contains(SECRET) || text(file).contains(travelling))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
