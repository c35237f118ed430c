package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.listing.ForgeHttp.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a forge cuts a list into pages. */
enum Paging {
    /** A list; the header {@code Link} (RFC 8288) leads to the next one: GitHub, GitLab, Gitea. */
    LINKS("") {
        @Override
        Optional<String> next(URI page, Answer answer) {
            return answer.reply().header("Link").flatMap(Paging::nextLink).or(() -> answer.reply()
                    .header("X-Next-Page")
                    .filter(number -> number.matches("[0-9]+"))
                    .map(number -> with("page", number, page)));
        }
    },
    /** An object that names the address of the next one: Bitbucket Cloud. */
    NEXT("values") {
        @Override
        Optional<String> next(URI page, Answer answer) {
            return Json.text(answer.json(), "next");
        }
    },
    /** An object that names where the next one starts: Bitbucket Server. */
    START("values") {
        @Override
        Optional<String> next(URI page, Answer answer) {
            JsonNode start = answer.json().path("nextPageStart");
            return answer.json().path("isLastPage").asBoolean(true) || !start.isIntegralNumber()
                    ? Optional.empty()
                    : Optional.of(with("start", start.asText(), page));
        }
    };

    private static final int MAX_PAGES = 5_000;
    private static final Pattern SIZE = Pattern.compile("[?&](?:per_page|limit|pagelen)=([0-9]{1,6})(?:&|$)");
    private static final Pattern LINK = Pattern.compile("<([^<>]*)>((?:\\s*;\\s*[^,;\"]+(?:\"[^\"]*\")?)*)");
    private static final Pattern NEXT_RELATION =
            Pattern.compile("(?i);\\s*rel\\s*=\\s*\"?(?:[^\"]* )?next(?: [^\"]*)?\"?");

    private final String items;

    Paging(String items) {
        this.items = items;
    }

    /** The address of the page that follows one. */
    abstract Optional<String> next(URI page, Answer answer);

    /**
     * All items of all pages.
     *
     * @throws ForgeException when a page cannot be read, or is none
     */
    List<JsonNode> all(ForgeHttp http, String first) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        Optional<URI> page = Optional.of(http.address(first));
        while (page.isPresent()) {
            if (!seen.add(page.get()) || seen.size() > MAX_PAGES) {
                throw http.malformed("pages that have no end");
            }
            Answer answer = page(http, page.get());
            items(http, answer).forEach(all::add);
            Optional<String> next = next(page.get(), answer);
            page = next.isEmpty() ? Optional.empty() : Optional.of(http.within(page.get(), next.get()));
        }
        return all;
    }

    /** The tag of a full page may stay what it is when another page follows. */
    private Answer page(ForgeHttp http, URI page) throws IOException {
        Answer answer = http.get(page);
        boolean mayBeFollowed = answer.kept()
                && next(page, answer).isEmpty()
                && items(http, answer).size() >= size(page);
        return mayBeFollowed ? http.getAfresh(page) : answer;
    }

    private JsonNode items(ForgeHttp http, Answer answer) throws ForgeException {
        JsonNode list = items.isEmpty() ? answer.json() : answer.json().path(items);
        if (!list.isArray()) {
            throw http.malformed("a page that is no list");
        }
        return list;
    }

    /** How many items a page was asked for. */
    private static int size(URI page) {
        Matcher size = SIZE.matcher(page.toString());
        return size.find() ? Integer.parseInt(size.group(1)) : 1;
    }

    private static Optional<String> nextLink(String header) {
        Matcher link = LINK.matcher(header);
        while (link.find()) {
            if (NEXT_RELATION.matcher(link.group(2)).find()) {
                return Optional.of(link.group(1));
            }
        }
        return Optional.empty();
    }

    private static String with(String parameter, String value, URI page) {
        String address = page.toString();
        Matcher present = Pattern.compile("([?&])" + parameter + "=[^&]*").matcher(address);
        if (present.find()) {
            return present.replaceFirst("$1" + parameter + "=" + value);
        }
        return address + (address.indexOf('?') < 0 ? "?" : "&") + parameter + "=" + value;
    }
}
