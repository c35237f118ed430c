package dev.daymark.feature.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Corners of blocks inside blocks, as Python-Markdown with the set of TechDocs shows them. */
class BlocksTest {

    @Test
    void putsAnAdmonitionWithCodeIntoAnItem() {
        String html = Reading.html("""
                - step

                    !!! note "Mind"
                        Text

                        ```sh
                        run
                        ```

                - next
                """);

        assertThat(html)
                .isEqualTo(
                        "<ul><li><p>step</p><div class=\"admonition note\"><p class=\"admonition-title\">Mind</p>"
                                + "<p>Text</p><pre><code class=\"language-sh\">run\n</code></pre></div></li><li><p>next</p></li></ul>");
    }

    @Test
    void putsTabsIntoAnItemIndentedByTwo() {
        assertThat(Reading.html("- item\n\n  === \"A\"\n      a\n\n  === \"B\"\n      b\n"))
                .contains("<label>A</label><label>B</label>")
                .contains("<div class=\"tabbed-block\"><p>a</p></div><div class=\"tabbed-block\"><p>b</p></div>")
                .endsWith("</div></li></ul>");
    }

    @Test
    void nestsListsByTwoThreeAndFourSpaces() {
        String nested = "<ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ol>";

        assertThat(Reading.html("1. a\n  - b\n    - c\n")).isEqualTo(nested);
        assertThat(Reading.html("1. a\n   - b\n      - c\n")).isEqualTo(nested);
        assertThat(Reading.html("1. a\n    - b\n        - c\n")).isEqualTo(nested);
        assertThat(Reading.html("1. a\n\t- b\n\t\t- c\n")).isEqualTo(nested);
    }

    @Test
    void makesOnlyItemsWithEmptyLinesLoose() {
        assertThat(Reading.html("1. a\n2. b\n\n3. c\n"))
                .isEqualTo("<ol><li>a</li><li><p>b</p></li><li><p>c</p></li></ol>");
    }

    @Test
    void findsIndentedCodeInItems() {
        assertThat(Reading.html("- a\n\n      code\n"))
                .isEqualTo("<ul><li><p>a</p><pre><code>code\n</code></pre></li></ul>");
        assertThat(Reading.html("- a\n\n        code\n"))
                .isEqualTo("<ul><li><p>a</p><pre><code>code\n</code></pre></li></ul>");
    }

    @Test
    void measuresCodeInItemsFromTheirText() {
        assertThat(Reading.html("1. a\n\n       code\n"))
                .isEqualTo("<ol><li><p>a</p><pre><code>code\n</code></pre></li></ol>");
        assertThat(Reading.html("1. a\n\n      b\n      ```\n      code\n      ```\n"))
                .isEqualTo("<ol><li><p>a</p><p>b</p><pre><code>code\n</code></pre></li></ol>");
    }

    @Test
    void showsAListBelowTextAndSaysThatMkDocsDoesNot() {
        String text = "# T\n\nText\n- a\n";

        assertThat(Reading.html(text)).endsWith("<p>Text</p><ul><li>a</li></ul>");
        assertThat(Reading.page(text).notes()).singleElement().satisfies(note -> {
            assertThat(note.place().line()).isEqualTo(4);
            assertThat(note.message()).contains("list right below text");
        });
    }

    @Test
    void keepsYearsAndNumbersInText() {
        assertThat(Reading.html("It was\n1986. A year\n")).isEqualTo("<p>It was 1986. A year</p>");
        assertThat(Reading.html("1) no list\n")).isEqualTo("<p>1) no list</p>");
    }

    @Test
    void endsAnAdmonitionAtTextThatIsNotIndented() {
        assertThat(Reading.html("!!! tip \"\"\n    in\nout\n"))
                .isEqualTo("<div class=\"admonition tip\"><p>in</p></div><p>out</p>");
    }

    @Test
    void readsDetailsWithATitleOnly() {
        assertThat(Reading.html("??? \"A **b**\"\n    x\n"))
                .isEqualTo("<details><summary>A <strong>b</strong></summary><p>x</p></details>");
    }

    @Test
    void readsSlashBlocks() {
        String html = Reading.html("""
                /// details | Sum
                    type: warning
                    open: true

                hidden

                //// tip
                inner
                ////
                ///

                /// tab | One
                a
                ///

                /// tab | Two
                b
                ///
                """);

        assertThat(html)
                .startsWith(
                        "<details class=\"warning\" open=\"\"><summary>Sum</summary><p>hidden</p>"
                                + "<div class=\"admonition tip\"><p class=\"admonition-title\">Tip</p><p>inner</p></div></details>");
        assertThat(html).contains("<label>One</label><label>Two</label>");
    }

    @Test
    void leavesUnknownSlashBlocksAsText() {
        assertThat(Reading.html("/// comment\n")).isEqualTo("<p>/// comment</p>");
    }

    @Test
    void selectsTheTabThatAsksForIt() {
        assertThat(Reading.html("=== \"A\"\n    a\n===+ \"B\"\n    b\n"))
                .contains("<input type=\"radio\"><input checked=\"\" type=\"radio\">");
    }

    @Test
    void keepsAlertsApartFromQuotes() {
        assertThat(Reading.html("> [!IMPORTANT]\n> a\n\n> b\n\n> c\n"))
                .isEqualTo("<div class=\"admonition warning\"><p class=\"admonition-title\">Important</p><p>a</p></div>"
                        + "<blockquote><p>b</p><p>c</p></blockquote>");
    }

    @Test
    void readsHeadingsWithoutSpaceAndKeepsTheirSigns() {
        assertThat(Reading.html("#Title#\n")).isEqualTo("<h1 id=\"title\">Title</h1>");
        assertThat(Reading.html("## C#\n")).isEqualTo("<h2 id=\"c\">C#</h2>");
        assertThat(Reading.html("text\n### Sub ###\n")).isEqualTo("<p>text</p><h3 id=\"sub\">Sub</h3>");
    }

    @Test
    void underlinesOnlyOneLine() {
        assertThat(Reading.html("a\nb\n---\n")).isEqualTo("<p>a b</p><hr>");
    }

    @Test
    void cutsRowsAndKeepsEscapedPipes() {
        assertThat(Reading.html("a|b\n-|-\n`x|y`|\\||c\n")).contains("<tr><td><code>x|y</code></td><td>|</td></tr>");
    }

    @Test
    void showsATableBelowTextAsText() {
        String text = "text\n| a | b |\n|---|---|\n";

        assertThat(Reading.html(text)).isEqualTo("<p>text | a | b | |---|---|</p>");
        assertThat(Reading.page(text).notes())
                .singleElement()
                .extracting("message")
                .asString()
                .contains("table");
    }

    @Test
    void keepsBlocksOfDefinitions() {
        assertThat(Reading.html("A\nB\n:   one\n\n    - x\n\nC\n\n:   two\n"))
                .isEqualTo("<dl><dt>A</dt><dt>B</dt><dd><p>one</p><ul><li>x</li></ul></dd><dt>C</dt>"
                        + "<dd><p>two</p></dd></dl>");
    }

    @Test
    void keepsBlocksOfFootnotes() {
        assertThat(Reading.html("a[^n]\n\n[^n]: one\n\n    ```js\n    x\n    ```\n"))
                .endsWith("<li id=\"fn:n\"><p>one</p><pre><code class=\"language-js\">x\n</code></pre>"
                        + "<p><a class=\"footnote-backref\" href=\"#fnref:n\">\u21A9</a></p></li></ol></div>");
    }

    @Test
    void givesNoWayBackToAFootnoteThatNothingRefersTo() {
        assertThat(Reading.html("a\n\n[^n]: b\n"))
                .isEqualTo("<p>a</p><div class=\"footnote\"><hr><ol><li id=\"fn:n\"><p>b</p></li></ol></div>");
    }

    @Test
    void leavesReferencesToMissingFootnotesAsText() {
        assertThat(Reading.html("a[^n]\n")).isEqualTo("<p>a[^n]</p>");
    }

    @Test
    void readsMarkdownInElements() {
        assertThat(Reading.html(
                        "<div markdown><details markdown><summary markdown>S *s*</summary>B *b*</details></div>\n"))
                .isEqualTo("<div><details><summary>S <em>s</em></summary><p>B <em>b</em></p></details></div>");
        assertThat(Reading.html("<p markdown>*a*\n*b*</p>\n")).isEqualTo("<p><em>a</em> <em>b</em></p>");
        assertThat(Reading.html("<td markdown=\"block\">\n- a\n</td>\n")).contains("<ul><li>a</li></ul>");
    }

    @Test
    void leavesHtmlAloneUntilItsElementEnds() {
        assertThat(Reading.html("<div>\n*a*\n\n<div>*b*</div>\n</div>\n*c*\n"))
                .isEqualTo("<div>*a*<div>*b*</div></div><p><em>c</em></p>");
    }

    @Test
    void endsHtmlThatIsNeverClosedAtAnEmptyLine() {
        assertThat(Reading.html("<div>\n*a*\n\n*b*\n")).endsWith("<p><em>b</em></p></div>");
    }

    @Test
    void readsWindowsLineEndsAndTabs() {
        assertThat(Reading.html("!!! note\r\n\ta\r\n\r\n\t\tcode\r\n"))
                .isEqualTo("<div class=\"admonition note\"><p class=\"admonition-title\">Note</p><p>a</p>"
                        + "<pre><code>code\n</code></pre></div>");
    }

    @Test
    void readsFenceOptions() {
        assertThat(Reading.html("```{ .py title=\"a.py\" linenums=\"3\" hl_lines=\"1 3-4\" }\na\nb\n```\n"))
                .isEqualTo("<pre data-hl-lines=\"1\" data-line-start=\"3\" data-title=\"a.py\">"
                        + "<code class=\"language-py\">a\nb\n</code></pre>");
        assertThat(Reading.html("```rust,no_run\nx\n```\n")).startsWith("<pre><code class=\"language-rust\">");
        assertThat(Reading.html("````\n```\n````\n")).isEqualTo("<pre><code>```\n</code></pre>");
    }

    @Test
    void tellsTheTitleOnlyWhenItBeginsThePage() {
        assertThat(Reading.page("---\nx: 1\n---\n\n<!-- c -->\n# A `b` *c*\n").title())
                .contains("A b c");
        assertThat(Reading.page("text\n\n# A\n").title()).isEmpty();
        assertThat(Reading.page("## A\n").title()).isEmpty();
    }
}
