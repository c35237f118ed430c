package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of an organisation readers can search. */
class SearchedPortalTest {

    private static final JsonMapper JSON = new JsonMapper();

    private Organisation organisation;

    /**
     * A result as the search shows it.
     *
     * @param title what it is called
     * @param path from the root of the site
     * @param end what stands behind its title
     * @param filters kinds and facets
     */
    private record Card(String title, String path, String end, List<String> filters) {}

    @BeforeEach
    void anOrganisation(@TempDir Path folder) throws Exception {
        organisation = Organisation.in(folder)
                .with("shop/catalog-info.yaml", """
                        apiVersion: backstage.io/v1alpha1
                        kind: API
                        metadata:
                          name: shop
                          title: Shop REST
                          tags: [public]
                          annotations:
                            daymark.dev/aliases: storefront, Shop REST ,, till
                            backstage.io/techdocs-ref: dir:.
                            backstage.io/adr-location: docs/adr
                        spec:
                          type: OpenAPI
                          lifecycle: Production
                          owner: team-a
                          system: retail
                          definition: |
                            openapi: 3.1.0
                            paths:
                              /carts/{id}: {delete: {summary: Empty a cart, operationId: emptyCart}}
                        ---
                        apiVersion: backstage.io/v1alpha1
                        kind: Group
                        metadata: {name: team-a, title: Team A}
                        spec: {type: team, children: []}
                        """)
                .with("shop/mkdocs.yml", "site_name: Shop\n")
                .with("shop/docs/index.md", "# Shop\n\nSells.\n")
                .with("shop/docs/much.md", "---\nsearch: {boost: 3}\n---\n# Much\n\nSells a lot.\n")
                .with("shop/docs/secret.md", "---\nsearch: {exclude: true}\n---\n# Unlisted\n\nSells nothing.\n")
                .with("shop/docs/adr/0001-sell.md", "# 1. Sell\n\n## Status\n\nAccepted\n");
        organisation.generate();
    }

    @Test
    void entitiesAreFoundByTheirFacetsInSmallLetters() throws IOException {
        assertThat(card("Shop REST").filters())
                .containsExactly(
                        "kind:api",
                        "type:openapi",
                        "lifecycle:production",
                        "owner:team-a",
                        "system:retail",
                        "tag:public");
    }

    @Test
    void valuesOfFacetsAreCalledAsTheirEntitiesAndPages() throws IOException {
        String script = organisation.page("data/search/names.js");
        assertThat(JSON.readTree(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1)))
                .isEqualTo(JSON.readTree("{\"owner:team-a\": \"Team A\", \"set:docs/default/api/shop\": \"Shop\"}"));
    }

    @Test
    void entitiesAreFoundByWhatTheyAreCalledToo() throws IOException {
        JsonNode entity = document("Shop REST");
        assertThat(entity.get("name").asText()).isEqualTo("shop storefront till");
        assertThat(entity.get("keywords").asText()).contains("Team A", "team-a", "retail", "public");
    }

    @Test
    void whatAnApiOffersLeadsToItsDescriptor() throws IOException {
        Card operation = card("Empty a cart");
        assertThat(operation.path()).isEqualTo("catalog/default/api/shop/source/");
        assertThat(operation.end()).isEqualTo("Shop REST");
        assertThat(operation.filters()).contains("kind:operation", "owner:team-a", "system:retail");
        assertThat(document("Empty a cart").get("name").asText()).isEqualTo("/carts/{id} emptyCart");
    }

    @Test
    void decisionsSayWhatBecameOfThem() throws IOException {
        Card decision = card("1. Sell");
        assertThat(decision.end()).isEqualTo("Accepted");
        assertThat(decision.filters()).contains("kind:docs", "set:docs/default/api/shop");
        assertThat(document("1. Sell").get("keywords").asText()).contains("ADR", "Accepted");
    }

    @Test
    void pagesAreLeftOutWhoseAuthorsWishIt() throws IOException {
        assertThat(cards()).extracting(Card::title).contains("Much").doesNotContain("Unlisted");
    }

    private Card card(String title) throws IOException {
        return cards().stream()
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Card> cards() throws IOException {
        String script = organisation.page("data/search/cards-0.js");
        List<Card> cards = new ArrayList<>();
        JSON.readTree(script.substring(script.indexOf('['), script.lastIndexOf(']') + 1))
                .forEach(card -> cards.add(new Card(
                        card.get(0).asText(),
                        card.get(1).asText(),
                        card.get(3).asText(),
                        List.of(card.get(4).asText().split("\n", -1)))));
        return cards;
    }

    private JsonNode document(String title) throws IOException {
        for (JsonNode document :
                JSON.readTree(organisation.page("search/documents.json")).get("documents")) {
            if (document.get("title").asText().equals(title)) {
                return document;
            }
        }
        throw new IllegalArgumentException(title);
    }
}
