package dev.daymark.feature.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks as pymdownx has them since version 10. */
class SlashBlocksTest {

    @Test
    void makesAnElementWithTheAttributesOfItsName() {
        assertThat(Reading.html("/// html | div.wide#box[data-x=1 title='a b']\nIn **it**\n\n- one\n///\n\nBehind\n"))
                .isEqualTo(
                        "<div class=\"wide\" id=\"box\" title=\"a b\"><p>In <strong>it</strong></p><ul><li>one</li></ul>"
                                + "</div><p>Behind</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "textarea", "iframe", "svg", "math", "plaintext", "a onclick=x"})
    void leavesElementsAsTextThatHoldNoBlocks(String element) {
        assertThat(Reading.html("/// html | " + element + "\nalert(1)\n///\n"))
                .startsWith("<p>/// html |")
                .doesNotContain("<" + element);
    }

    @Test
    void neitherRunsNorLosesWhatStandsInAnElement() {
        assertThat(Reading.html(
                        "/// html | div[onclick=alert(1) style=x data-at=9 data-raw=block data-code=1]\n*a*\n///\n"))
                .isEqualTo("<div><p><em>a</em></p></div>");
    }

    @Test
    void putsCaptionsIntoFiguresAndCountsThem() {
        String html = Reading.html("""
                ![x](a.png)

                /// figure-caption
                A *ship*
                ///

                | a |
                |---|
                | 1 |

                /// table-caption | <
                Above
                ///

                ![y](b.png)

                /// figure-caption
                Another
                ///

                > quoted

                /// caption
                Plain
                ///
                """);

        assertThat(html)
                .contains(
                        "<figcaption><p><span class=\"caption-prefix\">Figure 1.</span> A <em>ship</em></p></figcaption>"
                                + "</figure>")
                .contains("<figure><figcaption><p><span class=\"caption-prefix\">Table 1.</span> Above</p></figcaption>"
                        + "<table>")
                .contains("<span class=\"caption-prefix\">Figure 2.</span> Another")
                .endsWith(
                        "<figure><blockquote><p>quoted</p></blockquote><figcaption><p>Plain</p></figcaption></figure>");
    }

    @Test
    void keepsACaptionOfNothing() {
        assertThat(Reading.html("/// caption\nAlone\n///\n"))
                .isEqualTo("<figure><figcaption><p>Alone</p></figcaption></figure>");
    }

    @Test
    void definesTerms() {
        assertThat(Reading.html("/// define\nApple\n\n- A fruit\n- A company\n\nPear\n\n- Green\n///\n"))
                .isEqualTo("<dl><dt>Apple</dt><dd>A fruit</dd><dd>A company</dd><dt>Pear</dt><dd>Green</dd></dl>");
    }

    @Test
    void readsDetailsTabsAndAdmonitionsWithOptions() {
        assertThat(Reading.html("/// details | Title\n    type: warning\n    open: true\n\nbody\n///\n"))
                .isEqualTo("<details class=\"warning\" open=\"\"><summary>Title</summary><p>body</p></details>");
        assertThat(Reading.html("/// admonition | Mine\n    type: tip\n\ntext\n///\n"))
                .isEqualTo("<div class=\"admonition tip\"><p class=\"admonition-title\">Mine</p><p>text</p></div>");
        assertThat(Reading.html("/// tab | One\n1\n///\n/// tab | Two\n2\n///\n"))
                .contains("<label>One</label><label>Two</label>");
    }

    @Test
    void putsFootnotesWhereTheirPlaceIsNamed() {
        assertThat(Reading.html("A[^1].\n\n///Footnotes Go Here///\n\nB[^1].\n\n[^1]: One\n"))
                .containsSubsequence("fnref:1", "class=\"footnote\"", "#fnref:1", "#fnref2:1", "<p>B")
                .doesNotContain("Go Here");
        assertThat(Reading.html("///Footnotes Go Here///\n")).isEqualTo("<p>///Footnotes Go Here///</p>");
    }
}
