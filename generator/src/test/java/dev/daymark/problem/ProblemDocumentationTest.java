package dev.daymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Readers look a code up in {@code docs/problems.md}: it must be there. */
class ProblemDocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "problems.md");
    private static final String HEADING = "## ";

    @Test
    void explainsEveryCodeUnderItsOwnHeading() throws IOException {
        List<String> codes =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();

        assertThat(sections().keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void namesTheSeverityOfEveryCodeFirst() throws IOException {
        Map<String, String> sections = sections();

        for (ProblemCode code : ProblemCode.values()) {
            assertThat(sections.get(code.id()))
                    .as("the section on %s", code.id())
                    .startsWith(code.severity().label() + ". ");
        }
    }

    /** The text below each heading of the second level, by heading. */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        String heading = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith(HEADING)) {
                heading = line.substring(HEADING.length());
                sections.put(heading, "");
            } else if (!heading.isEmpty() && !line.isBlank()) {
                sections.merge(heading, line + "\n", String::concat);
            }
        }
        return sections;
    }
}
