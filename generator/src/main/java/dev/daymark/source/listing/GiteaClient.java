package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.ForgeFacts;
import dev.daymark.source.ForgeFacts.Visibility;
import dev.daymark.source.listing.ForgeException.Reason;
import dev.daymark.source.listing.Organisation.Member;
import dev.daymark.source.listing.Organisation.Team;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Gitea and Forgejo. */
final class GiteaClient implements ForgeClient {

    /** The most that they give unless an administrator allows more. */
    private static final String PAGE = "limit=50";

    @Override
    public List<ListedRepository> repositories(ForgeHttp http, ForgeQuery query) throws IOException {
        List<ListedRepository> all = new ArrayList<>();
        for (String owner : query.owners()) {
            all.addAll(Listed.all(list(http, owner), item -> repository(http, item)));
        }
        return all;
    }

    private static List<JsonNode> list(ForgeHttp http, String owner) throws IOException {
        String rest = ForgeHttp.segment(owner) + "/repos?page=1&" + PAGE;
        try {
            return Paging.LINKS.all(http, "/orgs/" + rest);
        } catch (ForgeException e) {
            if (e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
            // An account of a person has repositories too.
            return Paging.LINKS.all(http, "/users/" + rest);
        }
    }

    private static ListedRepository repository(ForgeHttp http, JsonNode item) throws IOException {
        Visibility visibility = item.path("internal").asBoolean()
                ? Visibility.INTERNAL
                : Listed.visibility(item.path("private").asBoolean(true));
        return new ListedRepository(
                Listed.required(http, item, "name"),
                Listed.required(http, item, "full_name"),
                Optional.empty(),
                Listed.required(http, item, "clone_url"),
                Listed.required(http, item, "html_url"),
                new ForgeFacts(
                        Json.text(item, "description"),
                        Listed.texts(item.path("topics")),
                        visibility,
                        item.path("archived").asBoolean(),
                        item.path("fork").asBoolean(),
                        Json.text(item, "default_branch")),
                item.path("empty").asBoolean(),
                Mark.of(Json.text(item, "updated_at"), Mark.SECONDS, http.now()));
    }

    @Override
    public Organisation organisation(ForgeHttp http, ForgeQuery query, String owner) throws IOException {
        NavigableMap<String, Member> members = new TreeMap<>();
        List<Team> teams = new ArrayList<>();
        String list = "/orgs/" + ForgeHttp.segment(owner);
        for (JsonNode item : Paging.LINKS.all(http, list + "/members?page=1&" + PAGE)) {
            member(http, query, item, members);
        }
        for (JsonNode item : Paging.LINKS.all(http, list + "/teams?page=1&" + PAGE)) {
            String name = Listed.required(http, item, "name");
            List<String> names = new ArrayList<>();
            String id = item.path("id").asText();
            for (JsonNode person :
                    Paging.LINKS.all(http, "/teams/" + ForgeHttp.segment(id) + "/members?page=1&" + PAGE)) {
                names.add(member(http, query, person, members));
            }
            teams.add(new Team(
                    name,
                    Map.of(query.host() + "/team-path", owner + "/" + name),
                    Optional.of(name),
                    Json.text(item, "description"),
                    Optional.empty(),
                    Optional.empty(),
                    names));
        }
        return new Organisation(
                query.place(owner),
                teams.stream().sorted(Comparator.comparing(Team::name)).toList(),
                List.copyOf(members.values()));
    }

    private static String member(ForgeHttp http, ForgeQuery query, JsonNode item, NavigableMap<String, Member> members)
            throws IOException {
        String login = Listed.required(http, item, "login");
        members.putIfAbsent(
                login,
                new Member(
                        login,
                        Map.of(query.host() + "/user-login", login),
                        Json.text(item, "description"),
                        Json.text(item, "full_name"),
                        // Those who hide theirs get one that leads nowhere.
                        Json.text(item, "email").filter(email -> !email.contains("@noreply.")),
                        Json.text(item, "avatar_url")));
        return login;
    }
}
