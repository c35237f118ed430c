package dev.daymark.source.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.forge.Forge;
import dev.daymark.source.ForgeFacts;
import dev.daymark.source.ForgeFacts.Visibility;
import dev.daymark.source.listing.StubForge.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GitLab, Gitea and both kinds of Bitbucket, each with its own pages, fields and way to show a token. */
class OtherForgesTest {

    private static final String TOKEN = "PlantedSecretOfTheForge";

    private final StubForge forge;
    private final RecordedPace pace = new RecordedPace();
    private final List<String> items = new ArrayList<>();
    private final Path cache;

    OtherForgesTest(@TempDir Path cache) throws IOException {
        this.cache = cache;
        this.forge = new StubForge();
    }

    @AfterEach
    void close() {
        forge.close();
    }

    private ForgeQuery query(Forge kind, String... owners) {
        return ForgeQuery.of(kind, forge.url(), List.of(owners)).as(Optional.empty(), Optional.of(TOKEN));
    }

    private List<ForgeRepository> list(ForgeQuery query) throws IOException {
        ForgeListing.Result result = ForgeListing.list(query, cache, pace);
        assertThat(result.problems()).isEmpty();
        return result.repositories();
    }

    private static List<String> names(List<ForgeRepository> repositories) {
        return repositories.stream().map(ForgeRepository::name).toList();
    }

    private void assertAskedWith(String authorization) {
        assertThat(forge.requests()).hasSizeGreaterThan(1).allSatisfy(request -> assertThat(request.headers())
                .containsEntry("Authorization", authorization));
    }

    private void gitLab(String path, String more) {
        int id = items.size() + 1;
        String name = path.substring(path.lastIndexOf('/') + 1);
        items.add("""
                {"id": %d, "description": "The %2$s", "name": "%2$s", "path": "%2$s", "path_with_namespace": "%3$s",
                 "created_at": "2020-01-01T00:00:00.000Z", "default_branch": "main", "tag_list": ["sea"],
                 "topics": ["sea"], "ssh_url_to_repo": "git@gitlab:%3$s.git", "http_url_to_repo": "%4$s/%3$s.git",
                 "web_url": "%4$s/%3$s", "last_activity_at": "2026-02-01T10:00:00.000Z", "archived": false,
                 "visibility": "internal", "empty_repo": false, "namespace": {"kind": "group"}%5$s}""".formatted(id, name, path, forge.url(), more));
    }

    private void gitLabGroup() {
        gitLab("longshore/ferry", "");
        gitLab("longshore/tools/anchor", ",\"archived\": true");
        gitLab("longshore/tools/buoy", ",\"forked_from_project\": {\"id\": 7}, \"topics\": [\"sea\", \"sky\"]");
        gitLab("longshore/tools/deep/ferry", ",\"visibility\": \"public\"");
        gitLab("longshore/blank", ",\"default_branch\": null, \"empty_repo\": true");
    }

    @Test
    void listsAGroupOfGitLabWithAllBelowIt() throws IOException {
        gitLabGroup();
        forge.route(
                "/api/v4/groups/longshore%2Ftools/projects",
                request -> {
                    assertThat(request.query()).containsEntry("include_subgroups", "true");
                    return StubPages.links(forge, request, "per_page", items);
                });
        ForgeQuery all = query(Forge.GITLAB, "longshore/tools");

        List<ForgeRepository> repositories = list(all);

        assertThat(names(repositories))
                .containsExactly("anchor", "buoy", "longshore-ferry", "longshore-tools-deep-ferry");
        assertAskedWith("Bearer " + TOKEN);
        assertThat(repositories.get(1).facts())
                .isEqualTo(new ForgeFacts(
                        Optional.of("The buoy"),
                        List.of("sea", "sky"),
                        Visibility.INTERNAL,
                        false,
                        true,
                        Optional.of("main")));
        assertThat(repositories.get(1).moved()).contains("2026-02-01T10:00:00.000Z");
        RepositoryFilter filter = RepositoryFilter.ALL;
        assertThat(names(list(all.only(filter.withoutArchived().withoutForks()))))
                .containsExactly("longshore-ferry", "longshore-tools-deep-ferry");
        assertThat(names(list(all.only(filter.groupHas(List.of(Pattern.compile("^longshore/tools$")))))))
                .containsExactly("anchor", "buoy");
        assertThat(names(list(all.only(filter.without(List.of("longshore/ferry"))))))
                .containsExactly("anchor", "buoy", "ferry");
    }

    @Test
    void listsAllOfGitLabByKey() throws IOException {
        gitLabGroup();
        forge.route("/api/v4/projects", request -> {
            assertThat(request.query()).containsEntry("pagination", "keyset").containsEntry("membership", "true");
            return StubPages.keyset(forge, request, items);
        });

        assertThat(list(query(Forge.GITLAB).onlyMemberships(true))).hasSize(4);
        assertThat(forge.requests()).hasSize(2);
    }

    @Test
    void doesNotTrustGitLabToTellOfPushesWithinTheHour() throws IOException {
        gitLab("longshore/busy", ",\"last_activity_at\": \"2026-03-01T11:10:00.000Z\"");
        forge.route("/api/v4/groups/longshore/projects", r -> StubPages.links(forge, r, "per_page", items));

        assertThat(list(query(Forge.GITLAB, "longshore")).get(0).moved()).isEmpty();
        pace.pass(Duration.ofMinutes(30));
        assertThat(list(query(Forge.GITLAB, "longshore")).get(0).moved()).isPresent();
    }

    @Test
    void readsTheFallbackBranchOfAProjectThatHasNoDefaultBranch() throws IOException {
        gitLab("longshore/odd", ",\"default_branch\": null");
        forge.route("/api/v4/groups/longshore/projects", r -> StubPages.links(forge, r, "per_page", items));

        assertThat(list(query(Forge.GITLAB, "longshore").reading(Optional.empty(), Optional.of("master"))))
                .singleElement()
                .extracting(ForgeRepository::branch)
                .isEqualTo(Optional.of("master"));
    }

    @Test
    void listsAnOrganisationOfGitea() throws IOException {
        for (String name : List.of("ferry", "anchor", "buoy", "quay")) {
            items.add("""
                    {"id": %d, "name": "%2$s", "full_name": "longshore/%2$s", "description": "", "empty": %3$s,
                     "private": true, "internal": false, "fork": false, "archived": false, "default_branch": "main",
                     "html_url": "%4$s/longshore/%2$s", "clone_url": "%4$s/longshore/%2$s.git", "topics": null,
                     "updated_at": "2026-02-01T10:00:00+01:00"}""".formatted(items.size(), name, name.equals("quay"), forge.url()));
        }
        forge.route("/api/v1/orgs/longshore/repos", r -> StubPages.links(forge, r, "limit", items));

        List<ForgeRepository> repositories = list(query(Forge.GITEA, "longshore"));

        assertThat(names(repositories)).containsExactly("anchor", "buoy", "ferry");
        assertAskedWith("token " + TOKEN);
        assertThat(repositories.get(0).moved()).contains("2026-02-01T10:00:00+01:00");
        assertThat(repositories.get(0).facts().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(repositories.get(0).facts().description()).isEmpty();
    }

    @Test
    void listsAWorkspaceOfBitbucketCloud() throws IOException {
        for (String name : List.of("ferry", "anchor", "buoy", "quay")) {
            items.add("""
                    {"type": "repository", "uuid": "{1}", "full_name": "longshore/%1$s", "slug": "%1$s",
                     "name": "The %1$s", "is_private": false, "description": "A %1$s", "parent": null,
                     "project": {"key": "%2$s"}, "mainbranch": %3$s, "updated_on": "2026-02-01T10:00:00.123+00:00",
                     "links": {"html": {"href": "%4$s/longshore/%1$s"}, "clone": [
                       {"name": "ssh", "href": "git@bitbucket.org:longshore/%1$s.git"},
                       {"name": "https", "href": "%5$s/longshore/%1$s.git"}]}}""".formatted(
                            name,
                            name.equals("buoy") ? "SEA" : "SEASIDE",
                            name.equals("quay") ? "null" : "{\"type\": \"branch\", \"name\": \"main\"}",
                            forge.url(),
                            forge.url().toString().replace("://", "://kim@")));
        }
        forge.route("/2.0/repositories/longshore", r -> StubPages.next(forge, r, items));
        ForgeQuery all = query(Forge.BITBUCKET_CLOUD, "longshore");

        List<ForgeRepository> repositories = list(all);

        assertThat(names(repositories)).containsExactly("anchor", "buoy", "ferry");
        assertAskedWith("Bearer " + TOKEN);
        assertThat(repositories.get(0).cloneUrl()).isEqualTo(forge.url() + "/longshore/anchor.git");
        assertThat(repositories.get(0).trusted()).isTrue();
        assertThat(names(list(all.only(RepositoryFilter.ALL.inProject(Pattern.compile("SEA"))))))
                .containsExactly("buoy");
        forge.requests();
        list(all.as(Optional.of("kim"), Optional.of(TOKEN)));
        assertAskedWith("Basic a2ltOlBsYW50ZWRTZWNyZXRPZlRoZUZvcmdl");
    }

    @Test
    void listsProjectsOfBitbucketServerAndAllOfIt() throws IOException {
        for (String name : List.of("ferry", "anchor", "buoy", "quay")) {
            String project = name.equals("buoy") ? "SEA" : "SEASIDE";
            items.add("""
                    {"slug": "%1$s", "id": 1, "name": "The %1$s", "hierarchyId": "e3c939f9ef4a7fae272e",
                     "scmId": "git", "state": "AVAILABLE", "statusMessage": "Available", "forkable": true,
                     "project": {"key": "%2$s", "id": 1, "public": false, "type": "NORMAL"}, "public": false,
                     "archived": %3$s, "links": {"clone": [
                       {"href": "ssh://git@host:7999/%2$s/%1$s.git", "name": "ssh"},
                       {"href": "%4$s/scm/%2$s/%1$s.git", "name": "http"}],
                     "self": [{"href": "%4$s/projects/%2$s/repos/%1$s/browse"}]}}""".formatted(name, project, name.equals("quay"), forge.url()));
        }
        forge.route("/rest/api/1.0/repos", r -> StubPages.start(r, items));
        forge.route("/rest/api/1.0/projects/SEA/repos", r -> StubPages.start(r, items.subList(2, 3)));

        List<ForgeRepository> repositories = list(query(Forge.BITBUCKET_SERVER));

        assertThat(names(repositories)).containsExactly("anchor", "buoy", "ferry", "quay");
        assertThat(forge.requests())
                .extracting(Request::query)
                .extracting(query -> query.get("start"))
                .containsExactly("0", "3");
        assertThat(repositories.get(0).web().orElseThrow().url())
                .isEqualTo(forge.url() + "/projects/SEASIDE/repos/anchor");
        assertThat(repositories.get(0).branch()).isEmpty();
        assertThat(repositories.get(0).moved()).isEmpty();
        assertThat(names(list(query(Forge.BITBUCKET_SERVER, "SEA")))).containsExactly("buoy");
        RepositoryFilter filter = RepositoryFilter.ALL;
        assertThat(names(list(query(Forge.BITBUCKET_SERVER).only(filter.withoutArchived()))))
                .containsExactly("anchor", "buoy", "ferry");
        assertThat(names(list(query(Forge.BITBUCKET_SERVER).only(filter.projectHas(Pattern.compile("SEA"))))))
                .hasSize(4);
    }
}
