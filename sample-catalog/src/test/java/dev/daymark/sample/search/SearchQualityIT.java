package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search of the sample portal answers, beside what people expect of it. */
class SearchQualityIT {

    static final Path PORTAL = Path.of("target", "portal");
    static final Path SCRIPTS =
            Path.of("..", "themes", "src", "main", "resources", "daymark", "theme", "assets", "scripts");
    private static final Path JUDGED = Path.of("src", "test", "resources", "search", "judged.json");

    @Test
    void theBestAnswersComeFirst() throws Exception {
        List<JsonNode> answers = NodeProgram.run("search-quality.test.js", PORTAL, SCRIPTS, JUDGED);

        assertThat(answers).hasSizeGreaterThan(40);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.get("ndcg").asDouble())
                .as(answer.toString())
                .isGreaterThan(0.5));
        assertThat(answers.stream()
                        .mapToDouble(answer -> answer.get("ndcg").asDouble())
                        .average()
                        .orElseThrow())
                .isGreaterThan(0.95);
    }
}
