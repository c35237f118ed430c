package dev.daymark.feature.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.feature.docs.markdown.page.MarkdownPage;
import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.page.Snippets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose authors mean harm. */
class SafetyTest {

    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel", "ftp", "ftps");

    static List<String> attacks() {
        return List.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//x></SCRIPT>",
                "a <script>alert(1)</script> b",
                "<img src=x onerror=alert(1)>",
                "<img src=x OnError = 'alert(1)'>",
                "<svg onload=alert(1)></svg>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=\"x.swf\">",
                "<form action=\"https://x\"><input name=q><button formaction=\"javascript:alert(1)\">x</button></form>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" &#14;  javascript:alert(1)\">x</a>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\"jav&NewLine;ascript:alert(1)\">x</a>",
                "<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "![x](javascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x]\n\n[x]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "<https://a\"onmouseover=alert(1)>",
                "https://a.b/\"onmouseover=alert(1)",
                "[x](y){ onclick=\"alert(1)\" }",
                "[x](y){ href=\"javascript:alert(1)\" }",
                "![x](y){ onerror=alert(1) style=\"x\" }",
                "# a {: onclick=alert(1) }",
                "*a*{ style=\"background:url(javascript:alert(1))\" }",
                "```{ .x onclick=\"alert(1)\" #\"><script> }\ny\n```",
                "```\"><script>alert(1)</script>\ny\n```",
                "```js title=\"<img src=x onerror=alert(1)>\"\ny\n```",
                "!!! note \"<script>alert(1)</script>\"\n    x",
                "!!! \"><script>\n    x",
                "=== \"<img src=x onerror=alert(1)>\"\n    x",
                "[^\"><script>]\n\n[^\"><script>]: x",
                "*[A]: \" onmouseover=\"alert(1)\n\nA",
                "<div markdown onclick=\"alert(1)\">x</div>",
                "<div markdown=\"1\" style=\"position:fixed\">x</div>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<video src=x autoplay onloadstart=alert(1)></video>",
                "<body onload=alert(1)>",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<base href=\"https://evil/\">",
                "<link rel=stylesheet href=\"https://evil/x.css\">",
                "<style>@import 'https://evil'</style>",
                "<template><script>alert(1)</script></template>",
                "<xmp><img src=x onerror=alert(1)></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<textarea><img src=x onerror=alert(1)></textarea>",
                "<title><img src=x onerror=alert(1)></title>",
                "<select><option><img src=x onerror=alert(1)></select>",
                "<!--><script>alert(1)</script>-->",
                "<!--\n--!><script>alert(1)</script>\n-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo '<script>alert(1)</script>'; ?>",
                "<p title=\"`<script>alert(1)</script>`\">x</p>",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "{++<script>alert(1)</script>++}",
                "{>>\"><img src=x onerror=alert(1)><<}",
                "<a href=\"x\" data-at=\"0\" data-raw=\"\" onfocus=alert(1) autofocus>x</a>",
                "<img src=\"x\" srcset=\"javascript:alert(1)\">",
                "<table background=\"javascript:alert(1)\"><tr><td>x</table>",
                "</div></main><script>alert(1)</script>",
                "<b <script>alert(1)</script>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<<script>alert(1)//<</script>",
                "<a href=//evil onclick\n=\nalert(1)>x</a>",
                "<input type=image src=x onerror=alert(1)>",
                "<button onclick=alert(1)>x</button>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<isindex action=\"javascript:alert(1)\">",
                "<frameset onload=alert(1)></frameset>",
                "$<script>alert(1)</script>$",
                "++\"<script>alert(1)</script>\"++",
                "[[<script>]]",
                "| a |\n|--|\n| <img src=x onerror=alert(1)> |",
                ": <script>alert(1)</script>",
                "[x](y){ href=javascript\\:alert\\(1\\) }",
                "[x](y){ href=\"java\\-script:alert(1)\" }",
                "[x](y){ .a\"onclick=alert(1) }",
                "<video src=\"javascript:alert(1)\"><source src=\"https://a.b/c\"></video>",
                "[TOC]\n\n# <img src=x onerror=alert(1)> a");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void leavesNothingThatRuns(String attack) {
        assertHarmless(Reading.raw(Reading.page(attack)));
        assertHarmless(Reading.raw(Reading.EVERYTHING.read("- x\n\n    " + attack, Snippets.NONE)));
        assertHarmless(Reading.raw(Reading.EVERYTHING.read("<div markdown>\n" + attack + "\n</div>", Snippets.NONE)));
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertThat(element.normalName())
                    .isNotIn(
                            "script",
                            "style",
                            "iframe",
                            "object",
                            "embed",
                            "svg",
                            "math",
                            "form",
                            "link",
                            "meta",
                            "base",
                            "button",
                            "template",
                            "noscript",
                            "textarea",
                            "select");
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcdoc", "srcset", "formaction");
                if (Set.of("href", "src").contains(attribute.getKey())) {
                    String address = attribute.getValue().replaceAll("[\\x00-\\x20]", "");
                    if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                        assertThat(HARMLESS)
                                .contains(address.substring(0, address.indexOf(':'))
                                        .toLowerCase(java.util.Locale.ROOT));
                    }
                }
            }
        }
    }

    @Test
    void writesWhatABrowserReadsTheSameWay() {
        for (String attack : attacks()) {
            String once = Reading.raw(Reading.page(attack));
            String again =
                    NormalisedHtml.of(Jsoup.parseBodyFragment(once).body().html());

            assertThat(again).as(attack).isEqualTo(NormalisedHtml.of(once));
        }
    }

    @Test
    void saysWhatIsLeftOut() {
        assertThat(Reading.page("x\n\n<script>a</script>\n\n[a](javascript:b)\n")
                        .notes())
                .extracting(note -> note.kind() + " " + note.place().line())
                .containsExactly("UNSAFE 3", "UNSAFE 5");
    }

    @Test
    void keepsTheHtmlThatAuthorsUse() {
        assertThat(Reading.html("<p align=\"center\"><img src=\"a.png\" width=\"40%\"> <kbd>K</kbd></p>\n"))
                .isEqualTo("<p align=\"center\"><img src=\"a.png\" width=\"40%\"> <kbd>K</kbd></p>");
        assertThat(Reading.html("<iframe src=\"https://a.b/c\"></iframe>\n"))
                .isEqualTo("<a href=\"https://a.b/c\">https://a.b/c</a>");
    }

    @Test
    void linksToFilmsAndSoundsOfOthers() {
        assertThat(Reading.html("<video src=\"https://a.b/c\"><b>x</b></video>\n"))
                .isEqualTo("<a href=\"https://a.b/c\">https://a.b/c</a>");
        assertThat(Reading.html("<audio controls><source src=\"//a.b/c\"></audio>\n"))
                .isEqualTo("<a href=\"//a.b/c\">//a.b/c</a>");
        assertThat(Reading.html("<video src=\"c.mp4\" controls></video>\n"))
                .isEqualTo("<video controls=\"\" src=\"c.mp4\"></video>");
        assertThat(Reading.html("<audio autoplay><source src=\"c.mp3\" onerror=\"a()\"><b>x</b></audio>\n"))
                .isEqualTo("<audio controls=\"\" src=\"c.mp3\"></audio>");
        assertThat(Reading.html("<picture><source src=\"c.png\"><img src=\"d.png\"></picture>\n"))
                .doesNotContain("source");
    }

    @Test
    void handsNoWindowOn() {
        assertThat(Reading.raw(Reading.page(
                        "<a href=\"b\" rel=\"nofollow OPENER\">x</a> <a href=\"c\" rel=\"noopener\">y</a>")))
                .contains("<a href=\"b\">x</a>", "<a rel=\"noopener\" href=\"c\">y</a>");
    }

    @Test
    void leavesTheClassesOfTheFrameToIt() {
        assertThat(Reading.html("<div class=\"a side\">x</div>\n")).isEqualTo("<div class=\"a\">x</div>");
        assertThat(Reading.html("*x*{ .skip }\n")).isEqualTo("<p><em>x</em></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                ">",
                "- ",
                "1. ",
                "!!! note\n    ",
                "<div markdown>\n",
                "[a](",
                "![",
                "*a **b ",
                "`",
                "~a ",
                "<b>",
                "<div>\n\n",
                "<div markdown>",
                "<!--",
                "<a b='",
                "{++",
                "{",
                "$a",
                "[[a",
                "[^",
                ":a",
                "a@",
                "http://",
                "++a",
                "&",
                "<",
                "\\",
                "|",
                "/// note\n",
                "=== \"a\"\n    ",
                "a\n: b\n",
                "[a]: b\n",
                "```\n",
                "*[a]: b\n",
                "# same\n",
                "(c) 1/2 ",
                "--8<-- \"a\"\n"
            })
    void endsOnHostileRepetition(String piece) {
        MarkdownPage page = Reading.EVERYTHING.read(piece.repeat(3000), Snippets.NONE);

        assertHarmless(Reading.raw(page));
    }

    @Test
    void showsTheRestOfTooDeepNestingAsText() {
        MarkdownPage page = Reading.page("> ".repeat(3000) + "end\n");

        assertThat(page.notes()).extracting(Note::kind).containsExactly(Note.Kind.LIMIT);
        assertThat(Reading.raw(page)).contains("end").contains("&gt; &gt;");
    }

    @Test
    void readsGrowingRunsOfBackticks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 1200; i++) {
            text.append('a').append("`".repeat(i));
        }

        assertThat(Reading.html(text.toString())).startsWith("<p>a`a``a").doesNotContain("<code>");
    }

    @Test
    void readsDeepLists() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append("  ".repeat(i)).append("- x\n");
        }

        assertThat(Reading.page(text.toString()).notes()).extracting(Note::kind).contains(Note.Kind.LIMIT);
    }

    @Test
    void showsTooLargePagesAsText() {
        MarkdownPage page = Reading.page("# a\n".repeat(1_000_001));

        assertThat(page.notes()).extracting(Note::kind).containsExactly(Note.Kind.LIMIT);
        assertThat(Reading.raw(page)).startsWith("<pre># a\n# a\n");
    }

    @Test
    void dividesParagraphsOfVeryManyLines() {
        MarkdownPage page = Reading.page("> a\n".repeat(2500));

        assertThat(page.notes()).extracting(Note::kind).contains(Note.Kind.LIMIT);
        assertThat(page.words()).isEqualTo(2500);
        assertThat(Reading.raw(page).split("<p>", -1)).hasSize(4);
    }
}
