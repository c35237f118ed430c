package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.ForgeFacts;
import dev.daymark.source.listing.ForgeException.Reason;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** GitHub and GitHub Enterprise Server: REST for repositories, as it knows conditions; GraphQL for teams. */
final class GitHubClient implements ForgeClient {

    static final Map<String, String> HEADERS =
            Map.of("Accept", "application/vnd.github+json", "X-GitHub-Api-Version", "2022-11-28");

    /** Where the API of a GitHub begins: its own host for those that GitHub runs, a path for those of others. */
    static URI api(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean hosted = host.equals("github.com") || host.endsWith(".ghe.com");
        return URI.create(hosted ? "https://api." + host : url + "/api/v3");
    }

    @Override
    public List<ListedRepository> repositories(ForgeHttp http, ForgeQuery query) throws IOException {
        List<ListedRepository> all = new ArrayList<>();
        for (String owner : query.owners()) {
            all.addAll(Listed.all(list(http, owner), item -> repository(http, item)));
        }
        return all;
    }

    private static List<JsonNode> list(ForgeHttp http, String owner) throws IOException {
        String name = ForgeHttp.segment(owner);
        String rest = "/repos?type=all&sort=full_name&per_page=100";
        try {
            return Paging.LINKS.all(http, "/orgs/" + name + rest);
        } catch (ForgeException e) {
            if (e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
            // An account of a person has repositories too.
            return Paging.LINKS.all(http, "/users/" + name + rest);
        }
    }

    private static ListedRepository repository(ForgeHttp http, JsonNode item) throws IOException {
        Optional<String> branch = Json.text(item, "default_branch");
        return new ListedRepository(
                Listed.required(http, item, "name"),
                Listed.required(http, item, "full_name"),
                Optional.empty(),
                Listed.required(http, item, "clone_url"),
                Listed.required(http, item, "html_url"),
                new ForgeFacts(
                        Json.text(item, "description"),
                        Listed.texts(item.path("topics")),
                        Json.text(item, "visibility")
                                .map(Listed::visibility)
                                .orElseGet(() ->
                                        Listed.visibility(item.path("private").asBoolean(true))),
                        item.path("archived").asBoolean(),
                        item.path("fork").asBoolean(),
                        branch),
                branch.isEmpty(),
                Mark.of(Json.text(item, "pushed_at"), Mark.SECONDS, http.now()));
    }

    @Override
    public Organisation organisation(ForgeHttp http, ForgeQuery query, String owner) throws IOException {
        return new GitHubTeams(http, query, owner).read();
    }
}
