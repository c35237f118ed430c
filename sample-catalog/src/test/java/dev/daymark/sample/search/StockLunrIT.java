package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Other programs load the index of a portal with lunr.js as it is, and get the answers that an index of lunr.js's own gives. */
class StockLunrIT {

    @Test
    void answersFromTheSamplePortal() throws Exception {
        answers(SearchQualityIT.PORTAL);
    }

    @Test
    void answersFromAPortalOfPagesThatOthersWrote() throws Exception {
        answers(RealPortal.FOLDER);
    }

    private static void answers(Path portal) throws Exception {
        List<JsonNode> kinds = NodeProgram.run("stock-lunr.test.js", NodeProgram.lunr(), portal);

        assertThat(kinds.stream().mapToInt(kind -> kind.get("queries").asInt()).sum())
                .isGreaterThanOrEqualTo(200);
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.get("answers").asInt())
                .as(kind.toString())
                .isPositive());
    }
}
