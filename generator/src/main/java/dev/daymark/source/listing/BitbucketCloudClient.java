package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.ForgeFacts;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bitbucket Cloud: the repositories of a workspace. It knows no topics, and archives nothing. */
final class BitbucketCloudClient implements ForgeClient {

    /** Where the API begins. */
    static URI api(URI url) {
        return url.getHost().equals("bitbucket.org")
                ? URI.create("https://api.bitbucket.org/2.0")
                : URI.create(url + "/2.0");
    }

    @Override
    public List<ListedRepository> repositories(ForgeHttp http, ForgeQuery query) throws IOException {
        List<ListedRepository> all = new ArrayList<>();
        for (String workspace : query.owners()) {
            String list = "/repositories/" + ForgeHttp.segment(workspace) + "?pagelen=100&sort=created_on";
            all.addAll(Listed.all(Paging.NEXT.all(http, list), item -> repository(http, item)));
        }
        return all;
    }

    private static ListedRepository repository(ForgeHttp http, JsonNode item) throws IOException {
        Optional<String> branch = Json.text(item, "mainbranch", "name");
        String fullName = Listed.required(http, item, "full_name");
        return new ListedRepository(
                Json.text(item, "slug").orElseGet(() -> fullName.substring(fullName.lastIndexOf('/') + 1)),
                fullName,
                Json.text(item, "project", "key"),
                CloneLink.of(item).orElseThrow(() -> http.malformed("a repository without address")),
                Listed.required(http, item, "links", "html", "href"),
                new ForgeFacts(
                        Json.text(item, "description"),
                        List.of(),
                        Listed.visibility(item.path("is_private").asBoolean(true)),
                        false,
                        item.path("parent").isObject(),
                        branch),
                branch.isEmpty(),
                Mark.of(Json.text(item, "updated_on"), Mark.SECONDS, http.now()));
    }
}
