package dev.daymark.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckerTest {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en"><head><title>Teams</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head>
            <body><main id="main"><h1>Teams</h1>
            %s
            </main></body></html>
            """;

    private final Path site;

    SiteCheckerTest(@TempDir Path site) throws IOException {
        this.site = site;
        page("teams/crew/index.html", "<p id=\"who\">crew</p>");
        page("index.html", "");
        Files.createDirectories(site.resolve("assets"));
        Files.writeString(site.resolve("assets/x.css"), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"crew/index.html\">a</a>",
                "<a href=\"crew/index.html#who\">a</a>",
                "<a href=\"crew/\">a</a>",
                "<a href=\"../index.html?q=x#main\">a</a>",
                "<a href=\"../\">a</a>",
                "<a href=\"#main\">a</a>",
                "<a href=\"#\">a</a>",
                "<a href=\"https://example.org/\">a</a>",
                "<a href=\"mailto:crew@longshore.example\">a</a>",
                "<a href=\"index.html\" aria-label=\"here\"></a>",
                "<img alt=\"\" src=\"data:image/png;base64,AAAA\">",
                "<script src=\"../assets/x.css\"></script>",
                "<script type=\"application/json\">{}</script>",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><use href=\"#main\"/><linearGradient id=\"g\"/></svg>",
                "<h2>a</h2><h3>b</h3><h2>c</h2>",
                "<label for=\"f\">f</label><input id=\"f\" type=\"text\">",
                "<blockquote cite=\"https://example.org\">x</blockquote>",
                "<ul><li>one<li>two</ul><p>three",
            })
    void acceptsGoodPages(String body) throws IOException {
        page("teams/index.html", body);

        assertThat(SiteChecker.check(site)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEAD_LINK | <a href="none.html">a</a> | no file "teams/none.html" for "none.html"
            DEAD_LINK | <a href="../../index.html">a</a> | no file "../" for "../../index.html"
            DEAD_LINK | <img alt="x" src="x.png"> | no file "teams/x.png" for "x.png"
            DEAD_LINK | <a href="">a</a> | an empty link
            DEAD_ANCHOR | <a href="#none">a</a> | this page has no id "none"
            DEAD_ANCHOR | <a href="crew/index.html#none">a</a> | teams/crew/index.html has no id "none"
            DEAD_ANCHOR | <svg><use href="#i-none"/></svg> | this page has no id "i-none"
            LINK_FORM | <a href="/index.html">a</a> | not a relative link: "/index.html"
            OUTSIDE_REQUEST | <img alt="x" src="https://example.org/x.png"> | <img> loads "https://example.org/x.png"
            OUTSIDE_REQUEST | <script src="//example.org/x.js"></script> | <script> loads "//example.org/x.js"
            CONTENT_POLICY | <a href="JavaScript:alert(1)">a</a> | a link to "JavaScript:alert(1)"
            CONTENT_POLICY | <a href="data:text/html,x">a</a> | a link to "data:text/html,x"
            CONTENT_POLICY | <script>alert(1)</script> | a script within the page
            CONTENT_POLICY | <p style="color: red">x</p> | attribute style of <p>
            CONTENT_POLICY | <p onclick="x()">x</p> | attribute onclick of <p>
            CONTENT_POLICY | <iframe src="../index.html"></iframe> | <iframe> is not allowed
            IDS | <p id="main">x</p> | id "main" is given again, first on line 4
            IDS | <p id="a b">x</p> | not an id: "a b"
            IDS | <p aria-labelledby="main none">x</p> | aria-labelledby names "none", which is no id here
            STRUCTURE | <img src="../assets/x.css"> | <img> has no alt
            STRUCTURE | <h3>x</h3> | <h3> follows a heading of level 1
            STRUCTURE | <h1>x</h1> | the page needs one <h1>, not 2
            STRUCTURE | <a href="../index.html"><span></span></a> | <a> has no words
            MARKUP | <blink>x</blink> | unknown element <blink>
            """)
    void reportsEachFaultWithItsLine(Rule rule, String body, String message) throws IOException {
        page("teams/index.html", body);

        assertThat(SiteChecker.check(site))
                .containsExactly(new Finding("teams/index.html", line(rule, message), rule, message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</b></p>",
                "<div>x",
                "<b><i>x</b></i>",
                "<p class=\"a\" class=\"b\">x</p>",
                "<p>a & b &nosuch; </div></p>",
                "<table><p>x</p></table>",
                "<a href=\"#main\">x<a href=\"#main\">x</a></a>",
            })
    void reportsMarkupThatABrowserHasToGuess(String body) throws IOException {
        page("teams/index.html", body);

        assertThat(SiteChecker.check(site)).isNotEmpty().allMatch(finding -> finding.rule() == Rule.MARKUP);
    }

    @Test
    void reportsAPageWithoutItsFrame() throws IOException {
        Files.writeString(site.resolve("bare.html"), "<p>hello");

        assertThat(SiteChecker.check(site))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "the page declares no Content-Security-Policy",
                        "the page does not begin with <!doctype html>",
                        "<html> has no lang",
                        "the page needs one <title>",
                        "the page needs one <h1>, not 0",
                        "the page needs one <main>, not 0");
    }

    @Test
    void reportsPathsInUpperCase() throws IOException {
        Files.writeString(site.resolve("README.txt"), "");

        assertThat(SiteChecker.check(site))
                .extracting(Finding::toString)
                .containsExactly("README.txt: link-form: the path is not in lower case");
    }

    @Test
    void leavesAnswersToProgramsAlone() throws IOException {
        Files.createDirectories(site.resolve("api/catalog"));
        Files.writeString(site.resolve("api/catalog/index.html"), "{}");

        assertThat(SiteChecker.check(site)).isEmpty();
    }

    @Test
    void letsThePageForMissingPagesLinkFromTheRoot() throws IOException {
        page("404.html", "<a href=\"/portal/index.html\">home</a>");

        assertThat(SiteChecker.check(site)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "catalog/default/component/ship/index.html, true",
        "catalog/index.html, false",
        "catalog/default/component/ship/source/index.html, false",
    })
    void holdsPagesToTheBytesOfTheirType(String path, boolean tooHeavy) throws IOException {
        page(path, "<p>" + noise(17_300) + "</p>");

        List<Finding> found = SiteChecker.check(site);

        assertThat(found).hasSize(tooHeavy ? 1 : 0).allSatisfy(finding -> assertThat(finding.toString())
                .matches(path + ": budget: 13,\\d{3} bytes of compressed HTML, the budget is 12,288"));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/default/component/ship/index.html",
        "docs/a/b/c/guide/index.html",
        "repositories/x/docs/index.html"
    })
    void holdsWhatIsAroundAPageOfDocumentationToItsBytesHoweverLongThePageIs(String path) throws IOException {
        String body = "<div class=\"prose\"><div>" + noise(30_000) + "</div></div>";
        page(path, body + "<nav>" + noise(5_000) + "</nav>");
        assertThat(SiteChecker.check(site)).isEmpty();

        page(path, body + "<nav>" + noise(12_000) + "</nav>");

        assertThat(SiteChecker.check(site)).singleElement().satisfies(finding -> assertThat(finding.toString())
                .matches(path + ": budget: 9,\\d{3} bytes of compressed HTML around the content, the budget is 8,192"));
    }

    @Test
    void countsElementsAndRequests() throws IOException {
        page("teams/index.html", "<i></i>".repeat(2500) + "<script src=\"../assets/x.css\"></script>".repeat(4));

        assertThat(SiteChecker.check(site))
                .extracting(Finding::toString)
                .containsExactly(
                        "teams/index.html: budget: 2,511 elements, the budget is 2,500",
                        "teams/index.html: budget: 5 requests, the budget is 4");
    }

    @Test
    void weighsTheStylesAndTheScriptsOfAPageTogether() throws IOException {
        Files.writeString(site.resolve("assets/one.css"), noise(12_000));
        Files.writeString(site.resolve("assets/two.css"), noise(12_000));
        Files.writeString(site.resolve("assets/one.js"), noise(17_000));
        Files.writeString(site.resolve("assets/on-demand.js"), noise(17_000));
        page("teams/index.html", """
                <link rel="stylesheet" href="../assets/one.css"><link rel="stylesheet" href="../assets/two.css">
                <script src="../assets/one.js"></script>
                """);

        assertThat(SiteChecker.check(site))
                .extracting(Finding::toString)
                .satisfiesExactly(
                        scripts -> assertThat(scripts)
                                .matches("teams/index.html: budget: 12,\\d{3} bytes of compressed scripts, .* 12,288"),
                        styles -> assertThat(styles)
                                .matches("teams/index.html: budget: 18,\\d{3} bytes of .* style sheets, .* 16,384"));
    }

    /** Letters that no compression makes much of, always the same. */
    private static String noise(int length) {
        return new SplittableRandom(7)
                .ints(length, 0, 64)
                .mapToObj(letter -> Character.toString('0' + letter))
                .collect(Collectors.joining())
                .replace('<', 'x');
    }

    /** Faults of the whole page have no line; all bodies stand on line 5. */
    private static int line(Rule rule, String message) {
        return rule == Rule.STRUCTURE && message.startsWith("the page needs") ? 0 : 5;
    }

    private void page(String path, String body) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, FRAME.formatted(body));
    }
}
