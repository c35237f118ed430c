package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.listing.Organisation.Member;
import dev.daymark.source.listing.Organisation.Team;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Groups below a group of GitLab and their members, as Backstage's {@code GitlabOrgDiscoveryEntityProvider} makes them. */
final class GitLabTeams {

    private final ForgeHttp http;
    private final ForgeQuery query;
    private final String root;
    private final NavigableMap<String, Member> members = new TreeMap<>();

    GitLabTeams(ForgeHttp http, ForgeQuery query, String root) {
        this.http = http;
        this.query = query;
        this.root = root;
    }

    Organisation read() throws IOException {
        members(root);
        List<JsonNode> groups =
                Paging.LINKS.all(http, "/groups/" + ForgeHttp.segment(root) + "/descendant_groups?per_page=100");
        Map<Long, String> names = new HashMap<>();
        for (JsonNode group : groups) {
            names.put(group.path("id").asLong(), name(group));
        }
        List<Team> teams = new ArrayList<>();
        for (JsonNode group : groups) {
            teams.add(team(group, names));
        }
        return new Organisation(
                query.place(root),
                teams.stream().sorted(Comparator.comparing(Team::name)).toList(),
                List.copyOf(members.values()));
    }

    private Team team(JsonNode group, Map<Long, String> names) throws IOException {
        String path = Listed.required(http, group, "full_path");
        return new Team(
                name(group),
                Map.of(query.host() + "/team-path", path),
                Json.text(group, "name"),
                Json.text(group, "description"),
                Json.text(group, "avatar_url"),
                Optional.ofNullable(names.get(group.path("parent_id").asLong(-1))),
                members(path));
    }

    /** The path below the root, with dashes for slashes. */
    private String name(JsonNode group) throws IOException {
        String path = Listed.required(http, group, "full_path");
        String below = path.regionMatches(true, 0, root + "/", 0, root.length() + 1)
                ? path.substring(root.length() + 1)
                : path;
        return below.replace('/', '-');
    }

    /** Those who belong to the group itself. Accounts that are blocked or wait for approval are nobody yet. */
    private List<String> members(String path) throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode item : Paging.LINKS.all(http, "/groups/" + ForgeHttp.segment(path) + "/members?per_page=100")) {
            if (Json.text(item, "state").orElse("active").equals("active")) {
                String name = Listed.required(http, item, "username");
                names.add(name);
                members.putIfAbsent(name, member(name, item));
            }
        }
        return names;
    }

    private Member member(String name, JsonNode item) {
        return new Member(
                name,
                Map.of(query.host() + "/user-login", Json.text(item, "web_url").orElse(name)),
                Optional.empty(),
                Json.text(item, "name"),
                Json.text(item, "public_email").or(() -> Json.text(item, "email")),
                Json.text(item, "avatar_url"));
    }
}
