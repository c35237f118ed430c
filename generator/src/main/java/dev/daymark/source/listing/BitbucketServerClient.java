package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.ForgeFacts;
import dev.daymark.source.ForgeFacts.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bitbucket Server and Data Center: some projects, or all. It knows no topics, and does not tell what moved. */
final class BitbucketServerClient implements ForgeClient {

    @Override
    public List<ListedRepository> repositories(ForgeHttp http, ForgeQuery query) throws IOException {
        if (query.owners().isEmpty()) {
            return list(http, "/repos");
        }
        List<ListedRepository> all = new ArrayList<>();
        for (String project : query.owners()) {
            all.addAll(list(http, "/projects/" + ForgeHttp.segment(project) + "/repos"));
        }
        return all;
    }

    private static List<ListedRepository> list(ForgeHttp http, String path) throws IOException {
        return Listed.all(
                Paging.START.all(http, path + "?archived=ALL&limit=100&start=0"), item -> repository(http, item));
    }

    private static ListedRepository repository(ForgeHttp http, JsonNode item) throws IOException {
        String slug = Listed.required(http, item, "slug");
        String project = Listed.required(http, item, "project", "key");
        boolean isPublic = item.path("public").asBoolean()
                || item.path("project").path("public").asBoolean();
        return new ListedRepository(
                slug,
                project + "/" + slug,
                Optional.of(project),
                CloneLink.of(item).orElseThrow(() -> http.malformed("a repository without address")),
                page(Listed.required(http, item.path("links").path("self").path(0), "href")),
                new ForgeFacts(
                        Json.text(item, "description"),
                        List.of(),
                        isPublic ? Visibility.PUBLIC : Visibility.PRIVATE,
                        item.path("archived").asBoolean(),
                        item.path("origin").isObject(),
                        Json.text(item, "defaultBranch")),
                false,
                Optional.empty());
    }

    /** The repository's page, of which the link names the one that lists its files. */
    private static String page(String browse) {
        return browse.endsWith("/browse") ? browse.substring(0, browse.length() - "/browse".length()) : browse;
    }
}
