package dev.daymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every mistake that is planted in Longshore is named, with its place; and nothing else is. */
class PortalProblemsIT {

    private static final List<JsonNode> PROBLEMS = GeneratedPortal.problems();

    @Test
    void namesEveryPlantedMistakeAndNothingElse() {
        assertThat(PROBLEMS.stream().map(PortalProblemsIT::headline))
                .containsExactly(
                        "carriers/catalog-info.yml:40:10 owner-unknown",
                        "carriers/catalog-info.yml:89:12 placeholder",
                        "catalogue/catalog-info.yaml:89:11 reference-unknown",
                        "dock-scheduler/catalog-info.yaml:20:1 yaml-syntax",
                        "fulfilment/catalog-info.yaml:48:7 entity-kind-unknown",
                        "fulfilment/experiments/catalog-info.yaml:9:3 entity-field",
                        "fulfilment/experiments/catalog-info.yaml:19:18 entity-format",
                        "fulfilment/experiments/catalog-info.yaml:38:7 entity-reference",
                        "harbour-radio repository-without-descriptor",
                        "insight/catalog-info.yaml:59:7 entity-kind-unknown",
                        "insight/drafts/attribution.yaml:2:1 descriptor-unreachable",
                        "label-printer/catalog-info.yaml:4:9 entity-conflict",
                        "ledger-sync/catalog-info.yaml:14:10 owner-unknown",
                        "ledger-sync/catalog-info.yaml:16:3 entity-field-misspelt",
                        "messaging/catalog-info.yaml:74:31 reference-unknown",
                        "messaging/push-relay/docs/runbook.md:38:55 docs-link",
                        "organisation/catalog-info.yaml:31:7 location-target");
    }

    @Test
    void everyProblemSaysHowToFixIt() {
        assertThat(PROBLEMS)
                .allSatisfy(problem -> assertThat(problem.path("hint").asText())
                        .as(headline(problem))
                        .isNotBlank());
    }

    @Test
    void aMisspeltOwnerComesWithTheNearestTeam() {
        assertThat(PROBLEMS)
                .filteredOn(problem -> problem.get("message").asText().contains("team-moring"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.get("hint").asText()).contains("team-mooring"));
    }

    @Test
    void theProblemsPageNamesThemAll() {
        String page = GeneratedPortal.page("health/problems/index.html").text();

        assertThat(PROBLEMS).allSatisfy(problem -> assertThat(page)
                .contains(problem.get("message").asText()));
    }

    private static String headline(JsonNode problem) {
        StringBuilder place = new StringBuilder(problem.get("repository").asText());
        for (String part : List.of("path", "line", "column")) {
            if (problem.has(part)) {
                place.append(part.equals("path") ? '/' : ':')
                        .append(problem.get(part).asText());
            }
        }
        return place + " " + problem.get("code").asText();
    }
}
