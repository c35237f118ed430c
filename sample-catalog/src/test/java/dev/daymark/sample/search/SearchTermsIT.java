package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The script of the search cuts and stems words as the generator does; both are held against the same files. */
class SearchTermsIT {

    private static final Path CASES = Path.of("..", "generator", "src", "test", "resources");

    @Test
    void theScriptMakesTheTermsOfTheGenerator() throws Exception {
        JsonNode answer = NodeProgram.run(
                        "search-terms.test.js",
                        SearchQualityIT.SCRIPTS,
                        CASES.resolve("conformance/search/stemmer.tsv"),
                        CASES.resolve("search/words.json"))
                .get(0);

        assertThat(answer.get("stems").asInt()).isEqualTo(2_000);
        assertThat(answer.get("texts").asInt()).isGreaterThan(15);
        assertThat(answer.get("wrong")).isEmpty();
    }
}
