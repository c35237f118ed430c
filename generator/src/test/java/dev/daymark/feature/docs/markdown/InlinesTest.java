package dev.daymark.feature.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corners of what stands inside a line. */
class InlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            value = {
                "un*x*y a_b_c ¦ un*x*y a_b_c",
                "~~a~~b ~~*c*~~ ¦ ~~a~~b <del><em>c</em></del>",
                "a ~ b ~ c x^a b^ ¦ a ~ b ~ c x^a b^",
                "a == b == c ==d== ¦ a == b == c <mark>d</mark>",
                "`` a`b `` `#!py x` ¦ <code>a`b</code> <code class=\"language-py\">x</code>",
                "\\< \\| \\~ \\(c) ¦ \\&lt; | ~ (c)",
                "{++a *b*++}`{--c--}` ¦ <ins class=\"critic\">a <em>b</em></ins><code>{--c--}</code>",
                "21st 11th 12th 31/2 a-->b ¦ 21<sup>st</sup> 11<sup>th</sup> 12<sup>th</sup> 31/2 a\u2192b",
                ":rocket: :warning: 10:30:15 ¦ \uD83D\uDE80 \u26A0\uFE0F 10:30:15",
                "*a*{.b #c title='d'} `e`{: .f } ¦ <em class=\"b\" id=\"c\" title=\"d\">a</em> <code class=\"f\">e</code>",
                "*a*\\{.b} ¦ <em>a</em>{.b}",
                "{{ a }} {% b %} ${{ c }} ¦ {{ a }} {% b %} ${{ c }}",
                "[a][] [b] ![c] ¦ [a][] [b] ![c]",
                "[ ] a [ b ] ![ ] ¦ [ ] a [ b ] ![ ]",
                "[a b](c d.md) [e](<f g.md> \"h\") ¦ <a href=\"c d.md\">a b</a> <a href=\"f g.md\" title=\"h\">e</a>",
            })
    void readsMarks(String markdown, String html) {
        assertThat(Reading.html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://a.b/c_d_e. | https://a.b/c_d_e | https://a.b/c_d_e",
                "(https://a.b/c) | https://a.b/c | https://a.b/c",
                "**https://a.b/~c** | https://a.b/~c | https://a.b/~c",
                "www.a.b, x | http://www.a.b | www.a.b",
                "<https://a.b> | https://a.b | https://a.b",
                "mail a.b@c.de! | mailto:a.b@c.de | a.b@c.de",
                "[https://a.b](c.md) | c.md | https://a.b",
            })
    void linksAddresses(String markdown, String href, String text) {
        assertThat(Reading.html(markdown)).contains("<a href=\"" + href + "\">" + text + "</a>");
    }

    @Test
    void leavesAddressesInCodeAndInWordsAlone() {
        assertThat(Reading.html("`https://a.b` xhttp://")).doesNotContain("<a ");
    }

    @Test
    void expandsAbbreviationsInTextOnly() {
        assertThat(Reading.html("A.B AB `AB` xAB\n\n*[AB]: Long \"x\"\n"))
                .isEqualTo("<p>A.B <abbr title=\"Long &quot;x&quot;\">AB</abbr> <code>AB</code> xAB</p>");
    }

    @Test
    void givesAttributesToBlocks() {
        assertThat(Reading.html("### A {: #b .c }\n")).isEqualTo("<h3 class=\"c\" id=\"b\">A</h3>");
        assertThat(Reading.html("- a\n{: .b }\n")).isEqualTo("<ul><li class=\"b\">a</li></ul>");
        assertThat(Reading.html("a | b {: .c }\n--|--\n")).contains("<th class=\"c\">b</th>");
    }

    @Test
    void readsFormulasAndKeysOnlyWhenAsked() {
        String text = "$a_b*c*$ \\(d\\) ++ctrl+c++ $5 and $6";

        assertThat(Reading.html(text)).doesNotContain("arithmatex").doesNotContain("kbd");
        assertThat(Reading.htmlOfEverything(text))
                .isEqualTo(
                        "<p><span class=\"arithmatex\">\\(a_b*c*\\)</span> <span class=\"arithmatex\">\\(d\\)</span> "
                                + "<span class=\"keys\"><kbd class=\"key-control\">Ctrl</kbd><span>+</span>"
                                + "<kbd class=\"key-c\">C</kbd></span> $5 and $6</p>");
    }

    @Test
    void readsFormulasBetweenLines() {
        assertThat(Reading.htmlOfEverything("$$\na_b\n$$\n")).isEqualTo("<div class=\"arithmatex\">\\[ a_b \\]</div>");
    }

    @Test
    void breaksLinesAtTwoSpacesOnly() {
        assertThat(Reading.html("a  \nb\\\nc\n")).isEqualTo("<p>a<br>b\\ c</p>");
    }
}
