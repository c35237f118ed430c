package dev.daymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a program reads from the static API of Longshore. */
class CatalogApiIT {

    private static final Map<String, JsonNode> ENTITIES = GeneratedPortal.entities();

    @Test
    void holdsEveryKind() {
        Map<String, Long> kinds = ENTITIES.values().stream()
                .collect(Collectors.groupingBy(
                        entity -> entity.get("kind").asText(), TreeMap::new, Collectors.counting()));

        assertThat(kinds)
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "API", 12L,
                        "Component", 46L,
                        "Dashboard", 1L,
                        "Domain", 5L,
                        "Group", 15L,
                        "Location", 5L,
                        "Resource", 8L,
                        "System", 9L,
                        "Template", 2L,
                        "User", 45L)));
    }

    @Test
    void holdsEveryRelation() {
        assertThat(ENTITIES.values().stream().flatMap(CatalogApiIT::relationTypes))
                .contains(
                        "ownedBy",
                        "ownerOf",
                        "partOf",
                        "hasPart",
                        "providesApi",
                        "apiProvidedBy",
                        "consumesApi",
                        "apiConsumedBy",
                        "dependsOn",
                        "dependencyOf",
                        "childOf",
                        "parentOf",
                        "memberOf",
                        "hasMember");
    }

    @Test
    void fillsInDefinitionsFromFilesAndAddresses() {
        assertThat(definition("api:default/checkout-rest")).startsWith("openapi: 3.1.0");
        assertThat(definition("api:default/order-events")).startsWith("asyncapi: 3.0.0");
        assertThat(definition("api:default/payment-grpc")).startsWith("syntax = \"proto3\"");
        assertThat(definition("api:default/catalogue-graphql")).contains("type Query");
    }

    @Test
    void fillsInValuesOfJsonAndYaml() {
        assertThat(GeneratedPortal.entity("resource:default/orders-topic")
                        .at("/spec/settings/partitions")
                        .asInt())
                .isEqualTo(48);
        assertThat(GeneratedPortal.entity("component:default/fraud-signals")
                        .at("/spec/runtime/threshold")
                        .asDouble())
                .isEqualTo(0.82);
    }

    @Test
    void takesOwnersFromCodeowners() {
        assertThat(GeneratedPortal.entity("component:default/image-proxy")
                        .at("/spec/owner")
                        .asText())
                .isEqualTo("team-keel");
        assertThat(GeneratedPortal.entity("component:default/tax-rules")
                        .at("/spec/owner")
                        .asText())
                .isEqualTo("team-harbour");
    }

    @Test
    void readsOverlaysOfRepositoriesThatCarryNone() {
        assertThat(ENTITIES).containsKey("resource:default/tide-tables");
    }

    @Test
    void keepsTheGoodDocumentsOfABrokenFile() {
        assertThat(ENTITIES)
                .containsKey("component:default/dock-scheduler")
                .doesNotContainKey("resource:default/dock-plan");
    }

    @Test
    void leavesOutFixturesSkeletonsDraftsAndWorkflows() {
        assertThat(ENTITIES)
                .doesNotContainKeys("component:default/fixture-service", "component:default/attribution")
                .allSatisfy((reference, entity) -> assertThat(reference).doesNotContain("{"));
    }

    @Test
    void keepsTheFirstOfTwoDeclarations() {
        assertThat(GeneratedPortal.entity("component:default/label-printer")
                        .at("/metadata/description")
                        .asText())
                .isEqualTo("Shipping labels in ZPL and PDF.");
    }

    @Test
    void answersByNameWithTheSameEntity() {
        assertThat(ENTITIES).allSatisfy((reference, entity) -> assertThat(GeneratedPortal.entity(reference))
                .isEqualTo(entity));
    }

    private static String definition(String reference) {
        return GeneratedPortal.entity(reference).at("/spec/definition").asText();
    }

    private static Stream<String> relationTypes(JsonNode entity) {
        return StreamSupport.stream(entity.path("relations").spliterator(), false)
                .map(relation -> relation.get("type").asText());
    }
}
