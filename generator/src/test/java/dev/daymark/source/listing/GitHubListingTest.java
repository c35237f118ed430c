package dev.daymark.source.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.forge.Forge;
import dev.daymark.source.ForgeFacts;
import dev.daymark.source.ForgeFacts.Visibility;
import dev.daymark.source.listing.StubForge.Request;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubListingTest {

    private final StubForge forge;
    private final GitHubStub github;
    private final RecordedPace pace = new RecordedPace();
    private final Path cache;

    GitHubListingTest(@TempDir Path cache) throws IOException {
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

    private ForgeQuery query() {
        return ForgeQuery.of(Forge.GITHUB, forge.url(), List.of("longshore"))
                .as(Optional.empty(), Optional.of(GitHubStub.TOKEN));
    }

    private ForgeListing.Result list(ForgeQuery query) throws IOException {
        return ForgeListing.list(query, cache, pace);
    }

    private List<String> names(RepositoryFilter filter) throws IOException {
        return list(query().only(filter)).repositories().stream()
                .map(ForgeRepository::name)
                .toList();
    }

    @Test
    void listsEveryPageAndWhatTheForgeSaysOfEach() throws IOException {
        ForgeListing.Result result = list(query());

        assertThat(result.problems()).isEmpty();
        assertThat(result.repositories())
                .extracting(ForgeRepository::name)
                .containsExactly("anchor", "buoy", "ferry", "quay");
        ForgeRepository anchor = result.repositories().get(0);
        assertThat(anchor.cloneUrl()).isEqualTo(forge.url() + "/longshore/anchor.git");
        assertThat(anchor.web().orElseThrow().url()).isEqualTo(forge.url() + "/longshore/anchor");
        assertThat(anchor.branch()).contains("main");
        assertThat(anchor.moved()).contains("2026-02-01T10:00:00Z");
        assertThat(anchor.trusted()).isTrue();
        assertThat(anchor.facts())
                .isEqualTo(new ForgeFacts(
                        Optional.of("The anchor"),
                        List.of("harbour", "sea"),
                        Visibility.INTERNAL,
                        false,
                        false,
                        Optional.of("main")));
        assertThat(forge.requests())
                .extracting(Request::query)
                .extracting(query -> query.getOrDefault("page", "1"))
                .containsExactly("1", "2");
    }

    @Test
    void asksWithConditionsTheNextTime() throws IOException {
        ForgeListing.Result first = list(query());
        forge.requests();

        ForgeListing.Result second = list(query());

        assertThat(second).isEqualTo(first);
        assertThat(forge.requests()).hasSize(2).allSatisfy(request -> assertThat(request.headers())
                .containsKey("If-None-Match"));

        github.repository("tide", "");
        assertThat(list(query()).repositories()).hasSize(5);
    }

    @Test
    void doesNotTrustTheTimeOfAPushThatIsNotOver() throws IOException {
        github.repository("dredger", ",\"pushed_at\": \"2026-03-01T11:59:59Z\"");

        assertThat(moved("dredger")).isEmpty();
        pace.pass(Duration.ofHours(1));
        assertThat(moved("dredger")).contains("2026-03-01T11:59:59Z");
    }

    private Optional<String> moved(String name) throws IOException {
        return list(query()).repositories().stream()
                .filter(repository -> repository.name().equals(name))
                .findFirst()
                .orElseThrow()
                .moved();
    }

    @Test
    void filtersByName() throws IOException {
        RepositoryFilter all = RepositoryFilter.ALL;

        assertThat(names(all.named(Pattern.compile("b.*y|ferr")))).containsExactly("buoy");
        assertThat(names(all.nameHas(Pattern.compile("^.u")))).containsExactly("buoy", "quay");
        assertThat(names(all.pathHas(Pattern.compile("longshore/a")))).containsExactly("anchor");
        assertThat(names(all.without(Set.of("Longshore/Anchor")))).containsExactly("buoy", "ferry", "quay");
    }

    @Test
    void filtersByWhatTheForgeSays() throws IOException {
        github.repository("old", ",\"archived\": true, \"topics\": [\"sandbox\"]")
                .repository("copy", ",\"fork\": true, \"visibility\": \"public\", \"topics\": [\"sea\", \"sandbox\"]")
                .repository("blank", ",\"default_branch\": null");
        RepositoryFilter all = RepositoryFilter.ALL;

        assertThat(names(all)).contains("old", "copy").doesNotContain("blank");
        assertThat(names(all.withoutArchived())).doesNotContain("old").contains("copy");
        assertThat(names(all.withoutForks())).doesNotContain("copy").contains("old");
        assertThat(names(all.visible(Set.of(Visibility.PUBLIC)))).containsExactly("copy");
        assertThat(names(all.withTopic(List.of("sandbox", "lake")))).containsExactly("copy", "old");
        assertThat(names(all.withTopics(List.of("sandbox", "sea")))).containsExactly("copy");
        assertThat(names(all.withTopic(List.of("sea")).withoutTopic(List.of("sandbox"))))
                .containsExactly("anchor", "buoy", "ferry", "quay");
    }

    @Test
    void listsAPersonWhereThereIsNoOrganisation() throws IOException {
        forge.route(
                "/api/v3/users/kim/repos", request -> StubPages.links(forge, request, "per_page", github.repositories));
        ForgeQuery query = ForgeQuery.of(Forge.GITHUB, forge.url(), List.of("kim"));

        ForgeListing.Result listed = list(query);

        assertThat(listed.repositories()).hasSize(4);
        assertThat(ForgeListing.last(query, cache)).isEqualTo(listed);
    }

    /** A tag may tell of the content of a page alone, and not of the pages behind it. */
    @Test
    void findsWhatFollowsAPageThatWasFullAndTheLast() throws IOException {
        IntStream.range(github.repositories.size(), 100).forEach(number -> github.repository("quay-" + number, ""));
        forge.route(
                "/api/v3/orgs/longshore/repos",
                request -> StubPages.linksOf(100, forge, request, "per_page", github.repositories));
        assertThat(list(query()).repositories()).hasSize(100);

        github.repository("tide", "");

        assertThat(list(query()).repositories()).hasSize(101);
    }

    @Test
    void knowsWhereTheApiIs() {
        assertThat(GitHubClient.api(URI.create("https://github.com"))).hasToString("https://api.github.com");
        assertThat(GitHubClient.api(URI.create("https://longshore.GHE.com")))
                .hasToString("https://api.longshore.ghe.com");
        assertThat(GitHubClient.api(URI.create("https://git.example.com")))
                .hasToString("https://git.example.com/api/v3");
    }

    @Test
    void readsTheBranchThatIsAskedFor() throws IOException {
        assertThat(list(query().reading(Optional.of("release"), Optional.empty()))
                        .repositories())
                .extracting(ForgeRepository::branch)
                .containsOnly(Optional.of("release"));
    }

    @Test
    void keepsTheTokenFromStrangers() throws IOException {
        github.repository("stray", ",\"clone_url\": \"https://elsewhere.example/longshore/stray.git\"");

        assertThat(list(query()).repositories())
                .filteredOn(repository -> !repository.trusted())
                .extracting(ForgeRepository::name)
                .containsExactly("stray");
    }
}
