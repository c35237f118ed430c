package dev.daymark.feature.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.feature.docs.markdown.page.Heading;
import dev.daymark.feature.docs.markdown.page.MarkdownPage;
import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.page.PageLink;
import dev.daymark.feature.docs.markdown.page.Place;
import dev.daymark.feature.docs.markdown.page.ResolvedLink;
import dev.daymark.feature.docs.markdown.page.Section;
import dev.daymark.feature.docs.markdown.page.Snippets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of a page beside its HTML. */
class PageTest {

    private static final String PAGE = """
            ---
            title: Front
            tags: [a, b]
            ---

            # Top

            Text with a [link](a.md#x "t") and ![image](b.png).

            - item [two][r]
              <a href="raw.html">raw</a>

            ## Sub

            ```py
            code
            ```

            more words

            [r]: c.md
            """;

    @Test
    void readsFrontMatter() {
        MarkdownPage page = Reading.page(PAGE);

        assertThat(page.frontMatter().text("title")).contains("Front");
        assertThat(page.frontMatter().texts("tags")).containsExactly("a", "b");
        assertThat(page.title()).contains("Top");
    }

    @Test
    void readsMultiMarkdownHeadersButNotSentences() {
        assertThat(Reading.page("Title: A b\nTags: x\n\ntext\n").frontMatter().text("title"))
                .contains("A b");
        assertThat(Reading.html("Note: mind\n")).isEqualTo("<p>Note: mind</p>");
    }

    @Test
    void reportsFrontMatterThatIsNotYaml() {
        assertThat(Reading.page("---\na: [\n---\ntext\n").notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.kind()).isEqualTo(Note.Kind.FRONT_MATTER);
                    assertThat(note.place().line()).isBetween(2, 3);
                });
    }

    @Test
    void knowsWhereLinksWereWritten() {
        assertThat(Reading.page(PAGE).links())
                .containsExactly(
                        new PageLink(PageLink.Kind.LINK, "a.md#x", new Place("", 8, 13)),
                        new PageLink(PageLink.Kind.IMAGE, "b.png", new Place("", 8, 36)),
                        new PageLink(PageLink.Kind.LINK, "c.md", new Place("", 10, 8)),
                        new PageLink(PageLink.Kind.HTML_LINK, "raw.html", new Place("", 11, 3)));
    }

    @Test
    void putsResolvedLinksIntoThePage() {
        String html = Reading.page("[a](b.md){ .c } [d](e.md) ![f](g.png)")
                .html(link -> link.target().equals("e.md")
                        ? ResolvedLink.nowhere().with("class", "missing-page")
                        : ResolvedLink.to("../" + link.target())
                                .with("class", "known")
                                .with("data-x", "\"<&"));

        assertThat(html)
                .contains("<a class=\"c known\" data-x=\"&quot;&lt;&amp;\" href=\"../b.md\">a</a>")
                .contains("<a class=\"missing-page\">d</a>")
                .contains("src=\"../g.png\"");
    }

    @Test
    void knowsHeadingsSectionsAndWords() {
        MarkdownPage page = Reading.page(PAGE);

        assertThat(page.headings())
                .containsExactly(
                        new Heading(1, "top", "Top", new Place("", 6, 1)),
                        new Heading(2, "sub", "Sub", new Place("", 13, 1)));
        assertThat(page.sections())
                .containsExactly(
                        new Section("top", "Top", "Text with a link and . item two raw"),
                        new Section("sub", "Sub", "code more words"));
        assertThat(page.words()).isEqualTo(12);
    }

    @Test
    void knowsAnchors() {
        assertThat(Reading.page("# A\n\n<a name=\"b\"></a>\n\ntext[^c] *x*{#d}\n\n[^c]: e\n")
                        .anchors()
                        .keySet())
                .contains("a", "b", "d", "fnref:c", "fn:c");
    }

    @Test
    void givesHeadingsOtherIdsThanThePortalNeeds() {
        MarkdownPage page = Reading.EVERYTHING.read("# Main\n\n## Find\n\n[x](#main) <b id=find>y</b>", Snippets.NONE);

        assertThat(page.headings()).extracting(Heading::id).containsExactly("main_1", "find_1");
        assertThat(page.anchors()).containsEntry("main", "main_1").containsEntry("find", "find_1");
        assertThat(page.links()).extracting(PageLink::target).containsExactly("#main_1");
        assertThat(Reading.raw(page)).doesNotContain("id=\"find\"");
    }

    @Test
    void knowsWhetherScriptsAreNeeded() {
        assertThat(Reading.page("```mermaid\na-->b\n```\n").diagrams()).isTrue();
        assertThat(Reading.raw(Reading.page("```mermaid\na-->b\n```\n")))
                .isEqualTo("<pre class=\"mermaid\"><code class=\"language-mermaid\">a--&gt;b\n</code></pre>");
        assertThat(Reading.page(PAGE).diagrams()).isFalse();
        assertThat(Reading.EVERYTHING.read("$a$", Snippets.NONE).formulas()).isTrue();
    }

    @Test
    void includesSnippetsAndKnowsTheirLines() {
        MarkdownPage page = Reading.page(
                "# T\n\n--8<-- \"a.md\"\n\n[x](y)\n",
                Map.of("a.md", "one\n\n  --8<-- \"sub/b.md:2:3\"\n", "sub/b.md", "1\n[in](b)\n3\n4\n"));

        assertThat(NormalisedHtml.of(Reading.raw(page)))
                .isEqualTo("<h1 id=\"t\">T</h1><p>one</p><p><a href=\"b\">in</a> 3</p><p><a href=\"y\">x</a></p>");
        assertThat(page.links())
                .extracting(PageLink::place)
                .containsExactly(new Place("sub/b.md", 2, 1), new Place("", 5, 1));
    }

    @Test
    void includesSectionsAndBlocksOfSnippets() {
        Map<String, String> files =
                Map.of("a.txt", "no\n# --8<-- [start:s]\nyes\n# --8<-- [end:s]\nno\n", "b.txt", "b\n");

        assertThat(NormalisedHtml.of(Reading.raw(Reading.page("--8<-- \"a.txt:s\"\n", files))))
                .isEqualTo("<p>yes</p>");
        assertThat(NormalisedHtml.of(Reading.raw(Reading.page("--8<--\na.txt:s\n\n; c.txt\nb.txt\n--8<--\n", files))))
                .isEqualTo("<p>yes</p><p>b</p>");
        assertThat(NormalisedHtml.of(Reading.raw(Reading.page(";--8<-- \"a.txt\"\n", files))))
                .isEqualTo("<p>--8\u2190 \"a.txt\"</p>");
    }

    @Test
    void reportsSnippetsThatCannotBeIncluded() {
        Map<String, String> files = Map.of("a.md", "--8<-- \"a.md\"\n");
        String text =
                "--8<-- \"a.md\"\n--8<-- \"no.md\"\n--8<-- \"../up.md\"\n--8<-- \"/etc/passwd\"\n--8<-- \"a.md:x\"\n";

        assertThat(Reading.page(text, files).notes())
                .extracting(Note::message)
                .containsExactlyInAnyOrder(
                        "snippet \"a.md\" includes itself",
                        "snippet \"no.md\" does not exist below the docs folder",
                        "snippet \"../up.md\" does not exist below the docs folder",
                        "snippet \"/etc/passwd\" does not exist below the docs folder",
                        "snippet \"a.md\" has no section \"x\"");
    }
}
