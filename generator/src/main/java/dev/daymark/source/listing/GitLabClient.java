package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.ForgeFacts;
import dev.daymark.source.ForgeFacts.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GitLab: a group with all below it, or the whole instance. */
final class GitLabClient implements ForgeClient {

    @Override
    public List<ListedRepository> repositories(ForgeHttp http, ForgeQuery query) throws IOException {
        String mine = query.membership() ? "&membership=true" : "";
        if (query.owners().isEmpty()) {
            // Only this list knows pages by key, which stay right while projects come and go.
            String all = "/projects?pagination=keyset&order_by=id&sort=asc&per_page=100" + mine;
            return Listed.all(Paging.LINKS.all(http, all), item -> repository(http, item));
        }
        List<ListedRepository> all = new ArrayList<>();
        for (String group : query.owners()) {
            String list = "/groups/" + ForgeHttp.segment(group)
                    + "/projects?include_subgroups=true&order_by=id&sort=asc&per_page=100" + mine;
            all.addAll(Listed.all(Paging.LINKS.all(http, list), item -> repository(http, item)));
        }
        return all;
    }

    private static ListedRepository repository(ForgeHttp http, JsonNode item) throws IOException {
        Optional<String> branch = Json.text(item, "default_branch");
        return new ListedRepository(
                Listed.required(http, item, "path"),
                Listed.required(http, item, "path_with_namespace"),
                Optional.empty(),
                Listed.required(http, item, "http_url_to_repo"),
                Listed.required(http, item, "web_url"),
                new ForgeFacts(
                        Json.text(item, "description"),
                        Listed.texts(item.has("topics") ? item.path("topics") : item.path("tag_list")),
                        Json.text(item, "visibility").map(Listed::visibility).orElse(Visibility.PRIVATE),
                        item.path("archived").asBoolean(),
                        item.path("forked_from_project").isObject(),
                        branch),
                item.path("empty_repo").asBoolean(),
                Mark.of(Json.text(item, "last_activity_at"), Mark.HOURLY, http.now()));
    }

    @Override
    public Organisation organisation(ForgeHttp http, ForgeQuery query, String owner) throws IOException {
        return new GitLabTeams(http, query, owner).read();
    }
}
