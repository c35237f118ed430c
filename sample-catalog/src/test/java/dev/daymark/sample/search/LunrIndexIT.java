package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.benchmarks.SearchRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** lunr.js itself, in Node.js, builds the same indexes, loads ours, and answers queries from them. */
class LunrIndexIT {

    private static final Path WORK = Path.of("target", "lunr");
    private static final int HOSTILE = 120;

    @TestFactory
    Stream<DynamicTest> indexesAreThoseOfLunr() throws Exception {
        Path cases = Files.createDirectories(WORK.resolve("cases"));
        recordedCases(cases);
        for (int seed = 0; seed < HOSTILE; seed++) {
            index(new HostileDocuments(seed).write(cases.resolve("hostile-" + seed)));
        }
        index(HugeWords.write(cases.resolve("huge-words")));

        return ask(cases).stream().map(LunrIndexIT::check);
    }

    private static DynamicTest check(JsonNode result) {
        return dynamicTest(
                result.get("case").asText(),
                () -> assertThat(result.path("failure").asText()).isEmpty());
    }

    private static void recordedCases(Path cases) throws IOException {
        try (Stream<Path> recorded = Files.list(recorded())) {
            for (Path folder : recorded.filter(folder -> Files.exists(folder.resolve("queries.jsonl")))
                    .toList()) {
                Path copy = Files.createDirectories(cases.resolve(folder.getFileName()));
                for (String file : List.of("config.json", "docs.json", "queries.jsonl")) {
                    Files.copy(folder.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
                index(copy);
            }
        }
    }

    /** The cases of the project, or those of the folder that {@code daymark.conformance} names. */
    private static Path recorded() {
        String given = System.getProperty("daymark.conformance", "");
        if (given.isBlank()) {
            return Path.of("..", "generator", "src", "test", "resources", "conformance", "search");
        }
        Path own = Path.of(given, "search");
        return Files.isDirectory(own) ? own : Path.of(given);
    }

    private static void index(Path folder) throws IOException {
        SearchRun.index(folder, folder.resolve("index.json"));
    }

    private static List<JsonNode> ask(Path cases) throws IOException, InterruptedException {
        return NodeProgram.run("lunr-index.test.js", NodeProgram.lunr(), cases);
    }
}
