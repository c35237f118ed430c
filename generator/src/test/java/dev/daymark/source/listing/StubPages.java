package dev.daymark.source.listing;

import dev.daymark.source.listing.StubForge.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of JSON objects, cut into pages as each kind of forge does. */
final class StubPages {

    /** More than a client asks for is never given, and this server gives no more than three. */
    private static final int MOST = 3;

    private StubPages() {}

    /** GitHub, Gitea and the older lists of GitLab. */
    static StubReply links(StubForge forge, Request request, String sizeParameter, List<String> items) {
        return linksOf(MOST, forge, request, sizeParameter, items);
    }

    /** The same of a server that gives some more. */
    static StubReply linksOf(int most, StubForge forge, Request request, String sizeParameter, List<String> items) {
        int size = Math.min(most, request.number(sizeParameter, 30));
        int page = request.number("page", 1);
        int pages = Math.max(1, (items.size() + size - 1) / size);
        StubReply reply = StubReply.json(slice(items, (page - 1) * size, size));
        if (page < pages) {
            return reply.with(
                    "Link",
                    "<" + address(forge, request, "page", page + 1) + ">; rel=\"next\", <"
                            + address(forge, request, "page", pages) + ">; rel=\"last\"");
        }
        return pages == 1 ? reply : reply.with("Link", "<" + address(forge, request, "page", 1) + ">; rel=\"first\"");
    }

    /** GitLab by key: the next page begins behind the last id. */
    static StubReply keyset(StubForge forge, Request request, List<String> items) {
        int size = Math.min(MOST, request.number("per_page", 20));
        int after = request.number("id_after", 0);
        StubReply reply = StubReply.json(slice(items, after, size));
        return after + size >= items.size()
                ? reply
                : reply.with("Link", "<" + address(forge, request, "id_after", after + size) + ">; rel=\"next\"");
    }

    /** Bitbucket Cloud. */
    static StubReply next(StubForge forge, Request request, List<String> items) {
        int size = Math.min(MOST, request.number("pagelen", 10));
        int page = request.number("page", 1);
        String next =
                page * size >= items.size() ? "" : ", \"next\": \"" + address(forge, request, "page", page + 1) + "\"";
        return StubReply.json("{\"pagelen\": " + size + ", \"size\": " + items.size() + ", \"page\": " + page
                + ", \"values\": " + slice(items, (page - 1) * size, size) + next + "}");
    }

    /** Bitbucket Server. */
    static StubReply start(Request request, List<String> items) {
        int size = Math.min(MOST, request.number("limit", 25));
        int start = request.number("start", 0);
        boolean last = start + size >= items.size();
        return StubReply.json("{\"size\": " + Math.min(size, items.size() - start) + ", \"limit\": " + size
                + ", \"isLastPage\": " + last + ", \"values\": " + slice(items, start, size) + ", \"start\": " + start
                + ", \"nextPageStart\": " + (last ? "null" : start + size) + "}");
    }

    private static String slice(List<String> items, int from, int size) {
        return items.stream().skip(from).limit(size).collect(Collectors.joining(",", "[", "]"));
    }

    private static String address(StubForge forge, Request request, String parameter, int value) {
        Map<String, String> query = new java.util.TreeMap<>(request.query());
        query.put(parameter, String.valueOf(value));
        return forge.url()
                + request.path()
                + query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
