package dev.daymark.source.listing;

import java.util.ArrayList;
import java.util.List;

/** GitHub Enterprise Server with one organisation: the fields that its REST API has, as far as they matter here. */
final class GitHubStub {

    static final String TOKEN = "ghp_PlantedSecretOfTheForge";

    final StubForge forge;
    final List<String> repositories = new ArrayList<>();

    GitHubStub(StubForge forge) {
        this.forge = forge;
        forge.route(
                "/api/v3/orgs/longshore/repos",
                request -> limits(
                        request.headers().getOrDefault("Authorization", "").equals("Bearer " + TOKEN)
                                ? StubPages.links(forge, request, "per_page", repositories)
                                : StubReply.error(401, "{\"message\":\"Bad credentials\",\"status\":\"401\"}")));
    }

    private static StubReply limits(StubReply reply) {
        return reply.with("X-RateLimit-Limit", "5000")
                .with("X-RateLimit-Remaining", "4999")
                .with("X-RateLimit-Reset", String.valueOf(RecordedPace.START.getEpochSecond() + 3600));
    }

    /** A repository; further fields as JSON, each with a comma in front. */
    GitHubStub repository(String name, String more) {
        String url = forge.url() + "/longshore/" + name;
        repositories.add("""
                {"id": %d, "node_id": "R_kgDO", "name": "%2$s", "full_name": "longshore/%2$s", "private": true,
                 "owner": {"login": "longshore", "type": "Organization"}, "html_url": "%3$s", "fork": false,
                 "clone_url": "%3$s.git", "ssh_url": "git@ghe:longshore/%2$s.git", "size": 108, "language": null,
                 "default_branch": "main", "visibility": "internal", "archived": false, "disabled": false,
                 "description": "The %2$s", "topics": ["sea", "harbour"], "pushed_at": "2026-02-01T10:00:00Z",
                 "created_at": "2020-01-01T00:00:00Z", "updated_at": "2026-02-02T10:00:00Z"%4$s}""".formatted(1000 + repositories.size(), name, url, more));
        return this;
    }
}
