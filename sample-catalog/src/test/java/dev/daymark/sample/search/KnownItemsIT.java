package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Readers who look for a page that they know: by its title, whole, begun or misspelt, by a heading, a few words in a row, or the
 * name of something in it.
 */
class KnownItemsIT {

    /**
     * Which share must be found.
     *
     * @param first as the first answer
     * @param ten among the first ten
     */
    private record Share(double first, double ten) {}

    private static final Map<String, Share> WANTED = Map.of(
            "title", new Share(.97, .97),
            "titlePrefix", new Share(.94, .95),
            "titleTypo", new Share(.75, .95),
            "heading", new Share(.55, .89),
            "phrase", new Share(.30, .80),
            "ident", new Share(.75, .90));

    @TestFactory
    Stream<DynamicTest> areFoundInTheSamplePortal() throws Exception {
        return found(SearchQualityIT.PORTAL);
    }

    @TestFactory
    Stream<DynamicTest> areFoundAmongPagesThatOthersWrote() throws Exception {
        return found(RealPortal.FOLDER);
    }

    private static Stream<DynamicTest> found(Path portal) throws Exception {
        List<JsonNode> sets = NodeProgram.run("known-items.test.js", portal, SearchQualityIT.SCRIPTS);
        assertThat(sets).hasSameSizeAs(WANTED.keySet());
        return sets.stream()
                .map(set -> dynamicTest(set.get("set").asText(), () -> {
                    Share wanted =
                            Objects.requireNonNull(WANTED.get(set.get("set").asText()));
                    assertThat(set.get("size").asInt()).isGreaterThan(20);
                    assertThat(set.get("first").asDouble()).as("first").isGreaterThanOrEqualTo(wanted.first());
                    assertThat(set.get("ten").asDouble()).as("among ten").isGreaterThanOrEqualTo(wanted.ten());
                }));
    }
}
