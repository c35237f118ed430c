package dev.daymark.feature.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

    @Test
    void readsOperationsOfOpenApiWithTheirNames() {
        List<Operation> operations = read("openapi", """
                openapi: 3.1.0
                paths:
                  /orders:
                    summary: no operation
                    get: {operationId: listOrders, tags: [orders]}
                    parameters: []
                  /orders/{id}:
                    delete: {summary: Cancel an order, operationId: cancelOrder, description: Before it ships., deprecated: true}
                    post: not an operation
                webhooks:
                  shipped: {post: {}}
                """);

        assertThat(operations)
                .containsExactly(
                        new Operation(
                                "listOrders",
                                "GET /orders",
                                List.of("/orders", "listOrders"),
                                List.of("orders", "get"),
                                "",
                                false),
                        new Operation(
                                "Cancel an order",
                                "DELETE /orders/{id}",
                                List.of("/orders/{id}", "cancelOrder"),
                                List.of("delete"),
                                "Before it ships.",
                                true),
                        new Operation("POST shipped", "POST shipped", List.of("shipped"), List.of("post"), "", false));
    }

    @Test
    void readsSwaggerInJson() {
        assertThat(read(
                        "Swagger",
                        "{\"swagger\": \"2.0\", \"paths\": {\"/pets\": {\"get\": {\"summary\": \"Pets\"}}}}"))
                .extracting(Operation::title, Operation::written)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Pets", "GET /pets"));
    }

    @Test
    void leavesOutSchemasHoweverTheyAreWritten() {
        assertThat(read("openapi", """
                        openapi: 3.1.0
                        paths:
                          /a:
                            get:
                              parameters:
                              - name: not closed [
                              responses: {
                                '200': {description: ok}
                              }
                              "schema":

                                  broken: [
                              summary: First
                            post: {summary: Second}
                        components:
                          schemas:
                            Order: {type: [object}
                        """)).extracting(Operation::title).containsExactly("First", "Second");
    }

    @Test
    void readsAllOfADefinitionThatNeedsWhatIsLeftOut() {
        assertThat(read("openapi", """
                        paths:
                          /a:
                            parameters: [&summary Everything]
                            get: {summary: *summary}
                        """)).extracting(Operation::title).containsExactly("Everything");
    }

    @Test
    void readsChannelsWithTheirMessagesWhereverTheseStand() {
        assertThat(read("asyncapi", """
                        asyncapi: 2.6.0
                        channels:
                          orders.v2:
                            subscribe: {operationId: onOrder, message: {$ref: '#/components/messages/placed'}}
                        components: {messages: {placed: {name: OrderPlaced}}}
                        """))
                .containsExactly(new Operation(
                        "orders.v2",
                        "channel orders.v2",
                        List.of("orders.v2"),
                        List.of("onOrder", "OrderPlaced"),
                        "",
                        false));
        assertThat(read("asyncapi", """
                        asyncapi: 3.0.0
                        channels:
                          orders: {address: orders.v3, messages: {placed: {title: Order placed}}}
                        operations:
                          tell: {action: send, summary: Tell everyone, channel: {$ref: '#/channels/orders'}}
                          other: {summary: Something else, channel: {$ref: '#/channels/others'}}
                        """))
                .containsExactly(new Operation(
                        "Tell everyone",
                        "channel orders.v3",
                        List.of("orders.v3"),
                        List.of("Order placed", "Tell everyone"),
                        "",
                        false));
    }

    @Test
    void readsTypesAndRequestsOfGraphQl() {
        List<Operation> operations = read("graphql", """
                # type Comment { no: Int }
                \"""What can be asked: { everything }\"""
                type Query {
                  "One product."
                  product(sku: ID! = "a:b"): Product @deprecated(reason: "x: y")
                }
                "Something to buy."
                type Product implements Node & Sold @key(fields: "sku") { sku: ID! price(currency: Currency = EUR): Money! }
                enum Currency { EUR NOK }
                scalar Money
                union Found = Product | Query
                extend type Mutation { buy: Product }
                """);

        assertThat(operations)
                .containsExactly(
                        new Operation("product", "query product", List.of(), List.of("query"), "One product.", false),
                        new Operation(
                                "Product",
                                "type Product",
                                List.of(),
                                List.of("sku", "price"),
                                "Something to buy.",
                                false),
                        new Operation("Currency", "enum Currency", List.of(), List.of(), "", false),
                        new Operation("Money", "scalar Money", List.of(), List.of(), "", false),
                        new Operation("Found", "union Found", List.of(), List.of(), "", false),
                        new Operation("buy", "mutation buy", List.of(), List.of("mutation"), "", false));
    }

    @Test
    void readsServicesAndCallsOfProtocolBuffers() {
        List<Operation> operations = read("grpc", """
                syntax = "proto3";
                package shop.v2;
                // Moves money.
                service Payments {
                  /* Gives back
                   * all of it. */
                  rpc Refund(RefundRequest) returns (stream Payment);
                }
                message Refund {}
                """);

        assertThat(operations)
                .containsExactly(
                        new Operation(
                                "Payments",
                                "service Payments",
                                List.of("shop.v2.Payments"),
                                List.of(),
                                "Moves money.",
                                false),
                        new Operation(
                                "Refund",
                                "rpc Refund",
                                List.of("shop.v2.Payments/Refund"),
                                List.of("RefundRequest", "Payment"),
                                "Gives back all of it.",
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "openapi, 'paths: ['",
        "openapi, 'paths: 1'",
        "openapi, '[]'",
        "asyncapi, 'channels: {a: 1, b: [2]}'",
        "graphql, 'type { ) } } ( : type'",
        "grpc, 'rpc Lost(X) returns (Y)'",
        "edifact, 'paths: {/a: {get: {}}}'"
    })
    void takesWhatCanBeReadOfMistakes(String type, String definition) {
        assertThat(read(type, definition))
                .allSatisfy(operation -> assertThat(operation.title()).isIn("a", "b"));
    }

    @Test
    void readsNoMoreOfAHugeDefinitionThanReadersCanUse() {
        StringBuilder text = new StringBuilder("type Query {\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("  field").append(i).append(": Int\n");
        }

        assertThat(read("graphql", text + "}\n")).hasSize(1_000);
        assertThat(read("graphql", " ".repeat(4_000_001) + text + "}\n")).isEmpty();
    }

    private static List<Operation> read(String type, String definition) {
        YamlMap spec = new YamlMap(
                Map.of("type", YamlScalar.of(type), "definition", YamlScalar.of(definition)), Map.of(), Position.NONE);
        return Definitions.of(new ResolvedEntity(
                new EntityRef("api", "default", "shop"),
                "backstage.io/v1alpha1",
                "API",
                YamlMap.EMPTY,
                spec,
                List.of(),
                new Origin.Implied(List.of(), Optional.empty()),
                List.of()));
    }
}
