package dev.daymark.source.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.daymark.forge.Forge;
import dev.daymark.source.listing.StubForge.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of GitHub, and what the stub of it answers, against GitHub's own description of its API. */
class GitHubContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode description;
    private final Path cache;

    GitHubContractTest(@TempDir Path cache) throws IOException {
        this.cache = cache;
        try (InputStream stream = getClass().getResourceAsStream("/forge/github-repositories.json")) {
            description = JSON.readTree(Objects.requireNonNull(stream));
        }
    }

    @Test
    void theStubAnswersAndTheClientAsksAsDescribed() throws IOException {
        try (StubForge forge = new StubForge()) {
            GitHubStub github = new GitHubStub(forge);
            for (String name : List.of("ferry", "anchor", "buoy", "quay")) {
                github.repository(name, "");
            }
            ForgeQuery query = ForgeQuery.of(Forge.GITHUB, forge.url(), List.of("longshore"))
                    .as(Optional.empty(), Optional.of(GitHubStub.TOKEN));

            assertThat(ForgeListing.list(query, cache, new RecordedPace()).repositories())
                    .hasSize(4);

            Schema item = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(description.path("minimal-repository"));
            for (String repository : github.repositories) {
                assertThat(item.validate(JSON.readTree(repository))).isEmpty();
            }
            List<Request> requests = forge.requests();
            assertThat(requests).hasSize(2);
            for (Request request : requests) {
                assertAsDescribed(request, description.path("/orgs/{org}/repos"));
            }
        }
    }

    @Test
    void aPersonIsAskedForAsDescribed() throws IOException {
        try (StubForge forge = new StubForge()) {
            forge.route("/api/v3/users/kim/repos", request -> StubReply.json("[]"));

            ForgeListing.list(ForgeQuery.of(Forge.GITHUB, forge.url(), List.of("kim")), cache, new RecordedPace());

            List<Request> requests = forge.requests();
            assertThat(requests).hasSize(2);
            assertAsDescribed(requests.get(1), description.path("/users/{username}/repos"));
        }
    }

    private static void assertAsDescribed(Request request, JsonNode parameters) {
        assertThat(request.query()).isNotEmpty();
        for (Map.Entry<String, String> parameter : request.query().entrySet()) {
            JsonNode known = parameters.path(parameter.getKey());
            assertThat(known.isObject()).as(parameter.getKey()).isTrue();
            if (known.has("enum")) {
                assertThat(known.path("enum")).extracting(JsonNode::asText).contains(parameter.getValue());
            } else {
                assertThat(parameter.getValue()).matches("[0-9]+");
            }
        }
    }
}
