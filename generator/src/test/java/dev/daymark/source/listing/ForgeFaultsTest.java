package dev.daymark.source.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.forge.Forge;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.source.listing.StubReply.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a forge does costs freshness at most. */
class ForgeFaultsTest {

    private static final StubReply RUBBISH = StubReply.json("<html>Down for maintenance</html>");
    private static final StubReply BROKEN = StubReply.error(502, "{\"message\":\"Server Error\"}");

    private final StubForge forge;
    private final GitHubStub github;
    private final RecordedPace pace = new RecordedPace();
    private final Path cache;

    ForgeFaultsTest(@TempDir Path cache) throws IOException {
        this.cache = cache;
        this.forge = new StubForge();
        this.github = new GitHubStub(forge);
        for (String name : List.of("ferry", "anchor", "buoy", "quay")) {
            github.repository(name, "");
        }
    }

    @AfterEach
    void close() {
        forge.close();
    }

    private ForgeListing.Result list() throws IOException {
        ForgeQuery query = ForgeQuery.of(Forge.GITHUB, forge.url(), List.of("longshore"))
                .as(Optional.empty(), Optional.of(GitHubStub.TOKEN));
        return ForgeListing.list(query, cache, pace);
    }

    private static List<String> names(ForgeListing.Result result) {
        return result.repositories().stream().map(ForgeRepository::name).toList();
    }

    @TestFactory
    Stream<DynamicTest> passingFaultsAreWaitedFor() {
        return Stream.of(
                        passing("server error", BROKEN, 1),
                        passing("no JSON", RUBBISH, 1),
                        passing("half a page", StubReply.json("[{\"id\": 1").as(Kind.TRUNCATED), 1),
                        passing("half a page, whole", StubReply.json("[{\"id\": 1, \"na"), 1),
                        passing("told how long", StubReply.error(429, "{}").with("Retry-After", "7"), 7),
                        passing(
                                "told until when",
                                StubReply.error(503, "{}").with("Retry-After", "Sun, 01 Mar 2026 12:00:09 GMT"),
                                10),
                        passing(
                                "primary limit",
                                StubReply.error(403, "{\"message\":\"API rate limit exceeded\"}")
                                        .with("X-RateLimit-Remaining", "0")
                                        .with("X-RateLimit-Reset", epoch(90)),
                                91),
                        passing(
                                "limit in the words of GitLab",
                                StubReply.error(429, "Retry later")
                                        .with("RateLimit-Remaining", "0")
                                        .with("RateLimit-Reset", epoch(30)),
                                31),
                        passing(
                                "secondary limit",
                                StubReply.error(
                                        403,
                                        "{\"message\":\"You have exceeded a secondary rate limit. Please wait a few minutes\"}"),
                                60))
                .map(fault -> DynamicTest.dynamicTest(fault.name, () -> {
                    RecordedPace own = new RecordedPace();
                    forge.fault(fault.reply);
                    ForgeQuery query = ForgeQuery.of(Forge.GITHUB, forge.url(), List.of("longshore"))
                            .as(Optional.empty(), Optional.of(GitHubStub.TOKEN));

                    ForgeListing.Result result = ForgeListing.list(query, cache.resolve(fault.name), own);

                    assertThat(names(result)).containsExactly("anchor", "buoy", "ferry", "quay");
                    assertThat(result.problems()).isEmpty();
                    assertThat(own.waits().stream().reduce(Duration.ZERO, Duration::plus))
                            .isEqualTo(Duration.ofSeconds(fault.seconds));
                }));
    }

    private record Passing(String name, StubReply reply, int seconds) {}

    private static Passing passing(String name, StubReply reply, int seconds) {
        return new Passing(name, reply, seconds);
    }

    private static String epoch(int seconds) {
        return String.valueOf(RecordedPace.START.getEpochSecond() + seconds);
    }

    @TestFactory
    Stream<DynamicTest> lastingFaultsLeadToTheLastListing() {
        return Stream.of(
                        lasting("server error", BROKEN, "answers 502"),
                        lasting("no JSON", RUBBISH, "what is no JSON"),
                        lasting("no list", StubReply.json("{\"repos\": 3}"), "a page that is no list"),
                        lasting("no name", StubReply.json("[{\"id\": 3}]"), "an item without \"name\""),
                        lasting("too deep", StubReply.json("[".repeat(5000)), "what is no JSON"),
                        lasting("half a page", StubReply.json("[{\"id\": 1").as(Kind.TRUNCATED), "cannot be reached"),
                        lasting("a body that stops", StubReply.json("[").as(Kind.STALLED), "does not answer in time"),
                        lasting("silence", StubReply.json("[").as(Kind.NEVER), "does not answer in time"),
                        lasting("forbidden", StubReply.error(403, "{\"message\":\"No\"}"), "answers 403"),
                        lasting("revoked", StubReply.error(401, "{\"message\":\"Bad credentials\"}"), "answers 401"),
                        lasting("gone", StubReply.error(404, "{}"), "answers 404"),
                        lasting(
                                "a limit of an hour",
                                StubReply.error(403, "{}")
                                        .with("X-RateLimit-Remaining", "0")
                                        .with("X-RateLimit-Reset", epoch(4000)),
                                "the rate limit of"),
                        lasting("a limit without end", StubReply.error(429, "{}"), "the rate limit of"),
                        lasting(
                                "another host",
                                StubReply.error(302, "").with("Location", "https://elsewhere.example/api"),
                                "leads to another host"),
                        lasting(
                                "circles",
                                StubReply.error(301, "").with("Location", "/api/v3/orgs/longshore/repos"),
                                "redirects in circles"),
                        lasting(
                                "a next page elsewhere",
                                StubReply.json("[]").with("Link", "<https://elsewhere.example/2>; rel=\"next\""),
                                "leads to another host"),
                        lasting(
                                "pages in circles",
                                StubReply.json("[]")
                                        .with(
                                                "Link",
                                                "</api/v3/orgs/longshore/repos?type=all&sort=full_name&per_page=100>;"
                                                        + " rel=\"next\""),
                                "pages that have no end"))
                .map(fault -> DynamicTest.dynamicTest(fault.name, () -> lasts(fault)));
    }

    private record Lasting(String name, StubReply reply, String message) {}

    private static Lasting lasting(String name, StubReply reply, String message) {
        return new Lasting(name, reply, message);
    }

    private void lasts(Lasting fault) throws IOException {
        try (StubForge own = new StubForge()) {
            GitHubStub stub = new GitHubStub(own).repository("ferry", "").repository("quay", "");
            ForgeQuery query = ForgeQuery.of(Forge.GITHUB, own.url(), List.of("longshore"))
                    .as(Optional.empty(), Optional.of(GitHubStub.TOKEN));
            Path folder = cache.resolve(fault.name);
            assertThat(names(ForgeListing.list(query, folder, new RecordedPace())))
                    .hasSize(stub.repositories.size());
            own.alwaysFault(fault.reply);
            boolean late = fault.reply.kind() == Kind.STALLED || fault.reply.kind() == Kind.NEVER;
            ForgeQuery hasty = late ? query.within(Duration.ofMillis(50)) : query;

            ForgeListing.Result known = ForgeListing.list(hasty, folder, new RecordedPace());
            ForgeListing.Result unknown = ForgeListing.list(hasty, cache.resolve("none"), new RecordedPace());

            assertThat(names(known)).containsExactly("ferry", "quay");
            assertProblem(known, ProblemCode.FORGE_STALE, fault);
            assertThat(names(unknown)).isEmpty();
            assertProblem(unknown, ProblemCode.FORGE_UNAVAILABLE, fault);
        }
    }

    private static void assertProblem(ForgeListing.Result result, ProblemCode code, Lasting fault) {
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code.id());
            assertThat(problem.message()).contains(fault.message);
            assertThat(problem.hint()).isPresent();
        });
    }

    @Test
    void halfAListingReplacesNothing() throws IOException {
        list();
        github.repository("tide", "");
        StubReply newFirstPage = StubReply.json("[" + String.join(",", github.repositories.subList(1, 4)) + "]")
                .with("Link", "<" + forge.url() + "/api/v3/orgs/longshore/repos?page=2>; rel=\"next\"");
        forge.fault(newFirstPage, BROKEN, BROKEN, BROKEN, BROKEN);

        assertThat(names(list())).containsExactly("anchor", "buoy", "ferry", "quay");
        assertThat(names(list())).containsExactly("anchor", "buoy", "ferry", "quay", "tide");
    }

    @Test
    void aSpentLimitIsWaitedForBeforeTheNextPage() throws IOException {
        forge.route("/api/v3/orgs/longshore/repos", request -> {
            StubReply page = StubPages.links(forge, request, "per_page", github.repositories);
            return request.query().containsKey("page")
                    ? page
                    : page.with("X-RateLimit-Remaining", "0").with("X-RateLimit-Reset", epoch(20));
        });

        assertThat(names(list())).hasSize(4);
        assertThat(pace.waits()).containsExactly(Duration.ofSeconds(21));
    }

    @Test
    void anUnreachableForgeLeadsToTheLastListing() throws IOException {
        list();
        forge.close();

        ForgeListing.Result result = list();

        assertThat(names(result)).hasSize(4);
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.FORGE_STALE.id());
        assertThat(pace.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aDamagedOrReadOnlyCacheCostsFullAnswersOnly() throws IOException {
        list();
        List<Path> files = files();
        assertThat(files).hasSize(1);
        byte[] whole = Files.readAllBytes(files.get(0));
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(files.get(0), java.util.Arrays.copyOf(whole, length));
            ForgeListing.Result result = list();
            assertThat(names(result)).hasSize(4);
            assertThat(result.problems()).isEmpty();
        }
        Files.delete(files.get(0));
        Files.createDirectories(files.get(0).resolve("in the way"));
        assertThat(names(list())).hasSize(4);
    }

    @Test
    void theTokenShowsNowhere() throws IOException {
        list();
        forge.alwaysFault(StubReply.error(403, "{\"message\":\"Who is Bearer " + GitHubStub.TOKEN + "?\"}")
                .with("ETag", GitHubStub.TOKEN));
        ForgeListing.Result result = list();

        assertThat(result.toString()).doesNotContain(GitHubStub.TOKEN).contains("Who is Bearer …?");
        for (Path file : files()) {
            try (var content = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
                assertThat(new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("full_name")
                        .doesNotContain(GitHubStub.TOKEN);
            }
        }
        assertThat(forge.requests()).allSatisfy(request -> assertThat(request.headers())
                .containsEntry("Authorization", "Bearer " + GitHubStub.TOKEN));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }
}
