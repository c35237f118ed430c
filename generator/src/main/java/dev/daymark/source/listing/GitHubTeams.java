package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.daymark.source.listing.ForgeHttp.Answer;
import dev.daymark.source.listing.Organisation.Member;
import dev.daymark.source.listing.Organisation.Team;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Teams and people of GitHub, as Backstage's {@code GithubOrgEntityProvider} makes them. Through GraphQL: REST counts the
 * members of teams below a team as its own, and tells names and addresses one by one only.
 */
final class GitHubTeams {

    private static final String MEMBERS = """
            query ($org: String!, $cursor: String) {
              organization(login: $org) {
                membersWithRole(first: 100, after: $cursor) {
                  pageInfo { hasNextPage endCursor }
                  nodes { avatarUrl bio email databaseId login name }
                }
              }
            }
            """;

    private static final String TEAMS = """
            query ($org: String!, $cursor: String) {
              organization(login: $org) {
                teams(first: 50, after: $cursor) {
                  pageInfo { hasNextPage endCursor }
                  nodes {
                    slug name description avatarUrl editTeamUrl
                    parentTeam { slug }
                    members(first: 100, membership: IMMEDIATE) { pageInfo { hasNextPage endCursor } nodes { login } }
                  }
                }
              }
            }
            """;

    private static final String TEAM_MEMBERS = """
            query ($org: String!, $team: String!, $cursor: String) {
              organization(login: $org) {
                team(slug: $team) {
                  members(first: 100, after: $cursor, membership: IMMEDIATE) {
                    pageInfo { hasNextPage endCursor }
                    nodes { login }
                  }
                }
              }
            }
            """;

    private static final int MAX_PAGES = 1_000;

    private final ForgeHttp http;
    private final ForgeQuery query;
    private final String owner;

    GitHubTeams(ForgeHttp http, ForgeQuery query, String owner) {
        this.http = http;
        this.query = query;
        this.owner = owner;
    }

    Organisation read() throws IOException {
        List<Member> members = Listed.all(all(MEMBERS, Map.of(), Optional.empty(), "membersWithRole"), this::member);
        List<Team> teams = Listed.all(all(TEAMS, Map.of(), Optional.empty(), "teams"), this::team);
        return new Organisation(
                query.place(owner),
                teams.stream().sorted(Comparator.comparing(Team::name)).toList(),
                members.stream().sorted(Comparator.comparing(Member::name)).toList());
    }

    private Team team(JsonNode item) throws IOException {
        String slug = Listed.required(http, item, "slug");
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put("github.com/team-slug", owner + "/" + slug);
        Json.text(item, "editTeamUrl").ifPresent(url -> annotations.put("backstage.io/edit-url", url));
        return new Team(
                slug,
                annotations,
                Json.text(item, "name"),
                Json.text(item, "description"),
                Json.text(item, "avatarUrl"),
                Json.text(item, "parentTeam", "slug"),
                members(slug, item.path("members")));
    }

    private List<String> members(String team, JsonNode first) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        first.path("nodes").forEach(nodes::add);
        if (first.path("pageInfo").path("hasNextPage").asBoolean()) {
            nodes.addAll(all(
                    TEAM_MEMBERS, Map.of("team", team), Json.text(first, "pageInfo", "endCursor"), "team", "members"));
        }
        return Listed.all(nodes, node -> Listed.required(http, node, "login"));
    }

    private Member member(JsonNode item) throws IOException {
        String login = Listed.required(http, item, "login");
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put("github.com/user-login", login);
        Optional.of(item.path("databaseId"))
                .filter(JsonNode::isIntegralNumber)
                .ifPresent(id -> annotations.put("github.com/user-id", id.asText()));
        return new Member(
                login,
                annotations,
                Json.text(item, "bio"),
                Json.text(item, "name"),
                Json.text(item, "email"),
                Json.text(item, "avatarUrl"));
    }

    /** All nodes of a connection, page by page. */
    private List<JsonNode> all(String question, Map<String, String> variables, Optional<String> start, String... path)
            throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        Optional<String> cursor = start;
        for (int page = 0; page < MAX_PAGES; page++) {
            JsonNode connection = ask(question, variables, cursor).path("organization");
            for (String field : path) {
                connection = connection.path(field);
            }
            if (!connection.path("nodes").isArray()) {
                throw http.malformed("no organization \"" + owner + "\" with teams");
            }
            connection.path("nodes").forEach(nodes::add);
            cursor = Json.text(connection, "pageInfo", "endCursor");
            if (!connection.path("pageInfo").path("hasNextPage").asBoolean() || cursor.isEmpty()) {
                return nodes;
            }
        }
        throw http.malformed("pages that have no end");
    }

    private JsonNode ask(String question, Map<String, String> variables, Optional<String> cursor) throws IOException {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("query", question);
        ObjectNode values = body.putObject("variables").put("org", owner);
        variables.forEach(values::put);
        cursor.ifPresent(place -> values.put("cursor", place));
        Answer answer = http.post(address(), body.toString());
        Optional<String> error = Json.text(answer.json().path("errors").path(0), "message");
        if (error.isPresent()) {
            throw http.refused(error.get());
        }
        return answer.json().path("data");
    }

    /** GitHub Enterprise Server has it beside the versions of REST. */
    private URI address() {
        URI rest = http.address("/graphql");
        return rest.getPath().equals("/api/v3/graphql") ? rest.resolve("/api/graphql") : rest;
    }
}
