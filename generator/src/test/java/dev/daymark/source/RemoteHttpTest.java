package dev.daymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.source.remote.Credentials;
import dev.daymark.source.remote.FetchLimits;
import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.Machine;
import dev.daymark.source.remote.RemoteRepository;
import dev.daymark.source.remote.UnavailableException;
import dev.daymark.source.server.SmartHttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories behind git's own server for smart HTTP. */
class RemoteHttpTest {

    private static final String SECRET = "planted-secret-7f3a";

    private Path folder;
    private Path home;
    private GitFixture ferry;
    private SmartHttpServer server;

    @BeforeEach
    void serve(@TempDir Path temporary) throws IOException {
        folder = temporary;
        home = Files.createDirectories(folder.resolve("home"));
        ferry = GitFixture.bare(folder.resolve("repositories/ferry.git"));
        ferry.file("README.md", "# Ferry").commit();
        server = SmartHttpServer.of(folder.resolve("repositories"));
    }

    @AfterEach
    void stop() {
        server.close();
        ferry.close();
    }

    @Test
    void fetchesOnceAndThenOnlyAsksForTheRef() throws IOException {
        assertThat(readme(remote(server.url("ferry.git")))).isEqualTo("# Ferry");
        assertThat(paths())
                .containsExactly(
                        "GET /ferry.git/info/refs",
                        "POST /ferry.git/git-upload-pack",
                        "POST /ferry.git/git-upload-pack");

        readme(remote(server.url("ferry.git")));
        assertThat(paths().subList(3, paths().size()))
                .containsExactly("GET /ferry.git/info/refs", "POST /ferry.git/git-upload-pack");
    }

    @Test
    void asksNothingWhileTheListingSaysTheSame() throws IOException {
        RemoteRepository listed = listed("2026-11-01");
        readme(listed);
        int before = server.requests().size();

        assertThat(readme(listed)).isEqualTo("# Ferry");
        assertThat(server.requests()).hasSize(before);

        ferry.file("README.md", "# Ferry 2").commit();
        assertThat(readme(listed("2026-11-02"))).isEqualTo("# Ferry 2");
    }

    @Test
    void fetchesWithoutHistory() throws IOException {
        ObjectId first = ferry.file("README.md", "older").commit();
        ferry.file("README.md", "newer").commit(first);

        readme(remote(server.url("ferry.git")));
        try (Repository open = open(remote(server.url("ferry.git")));
                GitDirectory cached = GitDirectory.open(cached())) {
            assertThat(cached.shallowCommits())
                    .map(ObjectId::name)
                    .containsExactly(open.commit().orElseThrow().id());
        }
    }

    @Test
    void showsTheConfiguredTokenWhenAsked() throws IOException {
        server.withPassword("x-access-token:" + SECRET);

        assertThat(readme(remote(server.url("ferry.git"), Credentials.token(SECRET))))
                .isEqualTo("# Ferry");
        assertThat(server.requests().get(0).authorization()).isEmpty();
    }

    @Test
    void takesThePasswordOutOfTheAddress() throws IOException {
        server.withPassword("kim:" + SECRET);
        String url = server.url("ferry.git").replace("http://", "http://kim:" + SECRET + "@");

        RemoteRepository remote = remote(url);
        assertThat(remote.toString()).doesNotContain(SECRET);
        assertThat(readme(remote)).isEqualTo("# Ferry");
        assertThat(filesWith(SECRET)).isEmpty();
    }

    @Test
    void looksIntoNetrc() throws IOException {
        server.withPassword("kim:" + SECRET);
        Files.writeString(home.resolve(".netrc"), "machine 127.0.0.1 login kim\npassword " + SECRET + "\n");

        assertThat(readme(remote(server.url("ferry.git")))).isEqualTo("# Ferry");
    }

    @Test
    void asksTheCredentialHelpersOfGitLast() throws IOException {
        server.withPassword("kim:" + SECRET);
        Files.writeString(home.resolve(".netrc"), "machine 127.0.0.1 login kim password outdated\n");
        Path helper = home.resolve("helper");
        Files.writeString(helper, "#!/bin/sh\necho username=kim\necho password=" + SECRET + "\n");
        assertThat(helper.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve(".gitconfig"), "[credential]\n\thelper = " + helper + "\n");

        assertThat(readme(remote(server.url("ferry.git"), Credentials.token("wrong"))))
                .isEqualTo("# Ferry");
        assertThat(server.requests().stream()
                        .flatMap(request -> request.authorization().stream())
                        .distinct())
                .containsExactly(basic("x-access-token:wrong"), basic("kim:outdated"), basic("kim:" + SECRET));
    }

    @Test
    void saysThatCredentialsAreMissing() throws IOException {
        server.withPassword("kim:" + SECRET);

        assertThatThrownBy(() -> open(remote(server.url("ferry.git"), Credentials.token("wrong-" + SECRET))))
                .isInstanceOfSatisfying(UnavailableException.class, failure -> assertThat(failure.hint())
                        .contains("token"))
                .hasMessageContaining("other credentials")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void showsCredentialsToNoOtherServer() throws IOException {
        try (SmartHttpServer other = SmartHttpServer.of(folder.resolve("repositories"))) {
            server.withPassword("x-access-token:" + SECRET);
            server.fail(exchange -> {
                if (exchange.getRequestHeaders().containsKey("Authorization")) {
                    exchange.getResponseHeaders()
                            .set("Location", other.url("ferry.git/info/refs?service=git-upload-pack"));
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                    return true;
                }
                return false;
            });

            assertThat(readme(remote(server.url("ferry.git"), Credentials.token(SECRET))))
                    .isEqualTo("# Ferry");
            assertThat(other.requests()).isNotEmpty().allSatisfy(request -> assertThat(request.authorization())
                    .isEmpty());
        }
    }

    @Test
    void keepsTheStateBeforeWhenTheServerFails() throws IOException {
        readme(remote(server.url("ferry.git")));
        server.fail(exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
            return true;
        });

        try (Repository open = open(remote(server.url("ferry.git")))) {
            assertThat(new String(open.read("README.md", 100), StandardCharsets.UTF_8))
                    .isEqualTo("# Ferry");
            assertThat(open.staleBecause()).get().asString().contains("the server failed");
        }
    }

    @Test
    void tellsThatARepositoryIsMissing() {
        assertThatThrownBy(() -> open(remote(server.url("gone.git"))))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("there is no such repository");
    }

    @Test
    void tellsThatAccessIsForbidden() {
        server.fail(exchange -> {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
            return true;
        });

        assertThatThrownBy(() -> open(remote(server.url("ferry.git"))))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("refuses access");
    }

    @Test
    void waitsForASilentServerOnlySoLong() {
        server.fail(exchange -> true);

        assertThatThrownBy(() -> open(remote(server.url("ferry.git")), new FetchLimits(1, 1 << 20)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("did not answer in time");
    }

    @Test
    void takesNoMoreThanItMay() throws IOException {
        ferry.file("large.txt", "0123456789 ".repeat(10_000)).commit();

        assertThatThrownBy(() -> open(remote(server.url("ferry.git")), new FetchLimits(30, 50_000)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("more arrives than");
    }

    @Test
    void doesWithTheCacheWhenOffline() throws IOException {
        RemoteRepository remote = remote(server.url("ferry.git"));
        GitCache offline = new GitCache(folder.resolve("cache"), true, FetchLimits.DEFAULT, machine());
        assertThatThrownBy(() -> new RemoteHandle(remote, offline).open()).hasMessageContaining("offline");
        readme(remote);
        int before = server.requests().size();

        GitCache again = new GitCache(folder.resolve("cache"), true, FetchLimits.DEFAULT, machine());
        try (Repository open = new RemoteHandle(remote, again).open()) {
            assertThat(open.branch()).contains("main");
            assertThat(open.staleBecause()).isEmpty();
        }
        assertThat(server.requests()).hasSize(before);
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> paths() {
        return server.requests().stream()
                .map(request -> request.method() + " " + request.path())
                .toList();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cached() throws IOException {
        try (var folders = Files.newDirectoryStream(folder.resolve("cache/git"), Files::isDirectory)) {
            return folders.iterator().next();
        }
    }

    private RemoteRepository remote(String url, Credentials... credentials) {
        return new RemoteRepository(
                "ferry",
                GitUrl.parse(url).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(credentials).findFirst(),
                Optional.empty());
    }

    private RemoteRepository listed(String version) {
        return new RemoteRepository(
                "ferry",
                GitUrl.parse(server.url("ferry.git")).orElseThrow(),
                Optional.empty(),
                Optional.of("main"),
                Optional.empty(),
                Optional.of(version));
    }

    private String readme(RemoteRepository remote) throws IOException {
        try (Repository repository = open(remote)) {
            assertThat(repository.staleBecause()).isEmpty();
            return new String(repository.read("README.md", 1000), StandardCharsets.UTF_8);
        }
    }

    private Repository open(RemoteRepository remote) throws IOException {
        return open(remote, FetchLimits.DEFAULT);
    }

    private Repository open(RemoteRepository remote, FetchLimits limits) throws IOException {
        return new RemoteHandle(remote, new GitCache(folder.resolve("cache"), false, limits, machine())).open();
    }

    private Machine machine() {
        return new Machine(home, Map.of("HOME", home.toString(), "PATH", System.getenv("PATH")));
    }
}
