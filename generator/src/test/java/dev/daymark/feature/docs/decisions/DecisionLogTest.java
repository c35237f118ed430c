package dev.daymark.feature.docs.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decisions among each other. */
class DecisionLogTest {

    @Test
    void sortsByNumberAndTakesTheNumberOutOfTheTitle() {
        List<Decision> log = DecisionLog.of(
                Map.of(
                        "adr/0010-c.md", none(),
                        "adr/9-b.md", none(),
                        "adr/adr001-a.md", none(),
                        "adr/20240318-e.md", new StatedDecision("", "2024-03-18", List.of(), List.of()),
                        "adr/0020-no-title-here.md", none(),
                        "adr/use-flask.md", none()),
                path -> switch (path) {
                    case "adr/0010-c.md" -> "0010 — 10 replicas";
                    case "adr/9-b.md" -> "9. Use B";
                    case "adr/adr001-a.md" -> "ADR001: Proper A";
                    case "adr/20240318-e.md" -> "ADR: E";
                    case "adr/use-flask.md" -> "Use Flask";
                    default -> "";
                });

        assertThat(log)
                .extracting(decision -> decision.number() + "|" + decision.title())
                .containsExactly(
                        "001|Proper A", "9|Use B", "0010|10 replicas", "0020|No title here", "|Use Flask", "|E");
    }

    @Test
    void linksBothWaysWhicheverOfTheTwoSaysSo() {
        List<Decision> log = DecisionLog.of(
                Map.of(
                        "adr/0001-a.md", new StatedDecision("superseded", "", List.of(), List.of("./0002-b.md#why")),
                        "adr/0002-b.md", none(),
                        "adr/0003-c.md", new StatedDecision("accepted", "", List.of("2", "0003", "99"), List.of())),
                path -> "");

        assertThat(log)
                .extracting(Decision::supersedes)
                .containsExactly(List.of(), List.of("adr/0001-a.md"), List.of("adr/0002-b.md"));
        assertThat(log)
                .extracting(Decision::supersededBy)
                .containsExactly(List.of("adr/0002-b.md"), List.of("adr/0003-c.md"), List.of());
    }

    @Test
    void findsRecordsThatAreNamedByTheirDay() {
        List<Decision> log = DecisionLog.of(
                Map.of(
                        "adr/2024-01-05-a.md",
                        new StatedDecision("superseded", "2024-01-05", List.of(), List.of("2024-03-18-b.md")),
                        "adr/2024-03-18-b.md",
                        new StatedDecision("accepted", "2024-03-18", List.of(), List.of())),
                path -> "");

        assertThat(log).extracting(Decision::supersedes).containsExactly(List.of(), List.of("adr/2024-01-05-a.md"));
    }

    private static StatedDecision none() {
        return new StatedDecision("", "", List.of(), List.of());
    }
}
