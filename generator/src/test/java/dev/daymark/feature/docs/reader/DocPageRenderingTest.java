package dev.daymark.feature.docs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.site.MemoryOutput;
import dev.daymark.site.SiteOptions;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.check.SiteChecker;
import dev.daymark.site.output.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of documentation and the list of all of it, rendered from models that are made by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocPageRenderingTest {

    private static final String BOOK = "docs/default/component/checkout-api/";
    private static final SiteOptions OPTIONS = new SiteOptions("Longshore", Optional.empty(), UrlStyle.FILE, 1);

    private final MemoryOutput output = new MemoryOutput();

    @BeforeAll
    void render() throws IOException {
        assertThat(ReaderFixture.site(OPTIONS, "en").renderTo(output)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noPageHasAFaultThatOurCheckerFinds(String language, @TempDir Path folder) throws IOException {
        Path site = folder.resolve("portal");
        try (SiteWriter writer = SiteWriter.open(site)) {
            ReaderFixture.site(OPTIONS, language).renderTo(writer);
            writer.commit();
        }

        assertThat(SiteChecker.check(site))
                .filteredOn(finding -> finding.page().startsWith("docs/"))
                .isEmpty();
    }

    @Test
    void aPageHasItsLandmarksAndOneHeading() {
        Document page = page("provider-is-slow");

        assertThat(page.select("aside#side > nav").eachAttr("aria-label")).containsExactly("Docs of Checkout API docs");
        assertThat(page.select("main > .reader > article")).hasSize(1);
        assertThat(page.select("h1").eachText()).containsExactly("Provider is slow");
        assertThat(page.select("h1 em")).hasSize(1);
        assertThat(page.expectFirst(".contents").attr("aria-labelledby"))
                .isEqualTo(page.expectFirst(".contents h2").id());
        assertThat(page.select("[style], script:not([src]), style, iframe")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theTreeLeadsBackAndShowsWhereOneIs() {
        Element side = page("provider-is-slow").expectFirst("#side");

        assertThat(side.expectFirst(".backlink").attr("href"))
                .isEqualTo("../../../../../catalog/default/component/checkout-api/index.html");
        assertThat(side.select("[aria-current=page]").eachText()).containsExactly("Provider is slow");
        assertThat(side.select("details[open] > summary").eachText()).containsExactly("Getting started", "Operate");
        assertThat(side.select("details details:not([open]) > summary").eachText())
                .containsExactly("Restore");
        assertThat(side.select("li:has(> .off)").eachText()).containsExactly("Test against the sandbox missing page");
        assertThat(side.select("a[href^=https]").eachAttr("rel")).containsExactly("noopener");
        assertThat(side.select(".starred")).isEmpty();
        assertThat(side.select(".brand, .stamp")).hasSize(2);
    }

    @Test
    void theHeaderSaysWhoKeepsThePageAndWhenItWasChanged() {
        Element header = page("provider-is-slow").expectFirst("article > header");

        assertThat(header.expectFirst(".eyebrow").text()).isEqualTo("Operate");
        assertThat(header.select(".ent").text()).isEqualTo("HTeam Harbour");
        assertThat(header.expectFirst(".doc-meta time").outerHtml())
                .isEqualTo("<time datetime=\"2026-11-07\">7 Nov 2026</time>");
        assertThat(header.expectFirst("a:has(code)").attr("href")).endsWith("/commit/0a1b2c3");
        assertThat(header.text()).contains("4 min read");
        assertThat(header.expectFirst(".doc-edit").attr("href")).contains("/edit/main/docs/");
    }

    @Test
    void theHeaderOfADecisionSaysWhatBecameOfIt() {
        Element state = page("provider-is-slow").expectFirst("article > header > .doc-state");

        assertThat(state.text()).isEqualTo("Accepted 1 Oct 2026 Superseded by 0012 One writer");
        assertThat(state.select(".badge.ok").text()).isEqualTo("Accepted");
        assertThat(state.select("a").attr("href")).isEqualTo("../plain/index.html");
        assertThat(page("plain").select(".doc-state")).isEmpty();
    }

    @Test
    void aPageThatNobodyChangedForLongSaysSo() {
        assertThat(page("provider-is-slow").select("article > .note").text())
                .isEqualTo("Not changed for more than a year. Still right?");
        assertThat(page("plain").select("article > .note")).isEmpty();
    }

    @Test
    void contentsAndNeighboursAreLinked() {
        Document page = page("provider-is-slow");

        assertThat(page.select(".contents a").eachAttr("href"))
                .containsExactly("#recognise-it", "#contain-it", "#by-hand", "#hand-it-back");
        assertThat(page.select(".contents .deep").eachText()).containsExactly("By hand");
        assertThat(page.expectFirst(".contents-open").attr("popovertarget"))
                .isEqualTo(page.expectFirst(".contents").id());
        assertThat(page.select(".onward a[rel=prev] > *, .onward a[rel=next] > *")
                        .eachText())
                .containsExactly("Previous", "Dashboards and alerts", "Next", "Restore from backup");
        assertThat(page.select("head > link[type='text/markdown'], .doc-end a").eachAttr("href"))
                .containsExactly("../provider-is-slow.md", "../provider-is-slow.md");
    }

    @Test
    void aPageWithoutMuchShowsNothingInItsPlace() {
        Document page = page("plain");

        assertThat(page.select("article > header").text()).isEqualTo("Plain 1 min read");
        assertThat(page.select(".contents, .contents-open, .onward, .doc-end, link[rel=alternate]"))
                .isEmpty();
        assertThat(page.select("[data-diagrams]")).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereSaysSo() {
        Document page = page("provider-is-slow");

        assertThat(page.select("article a[data-missing]").eachAttr("data-missing"))
                .containsExactly("missing page");
        assertThat(page.select("article a[data-missing][href]")).isEmpty();
        assertThat(page.expectFirst("article img").attr("src")).matches(".*/assets/missing\\.[0-9a-f]{8}\\.svg");
    }

    /** The frame may have styles; it may reach nothing but its two scripts. */
    @Test
    void diagramsAreDrawnInAFrameThatReachesNothing() {
        String frame = page("provider-is-slow").expectFirst("[data-diagrams]").attr("data-diagrams");
        Document board = Jsoup.parse(output.file("assets/" + frame.substring(frame.lastIndexOf('/') + 1)));

        assertThat(board.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("http");
        assertThat(output.files())
                .containsKey("assets/" + board.expectFirst("link[rel=license]").attr("href"));
        assertThat(board.select("script").eachAttr("src")).hasSize(2).allSatisfy(script -> assertThat(output.files())
                .containsKey("assets/" + script));
        assertThat(page("plain").select("script").eachAttr("src")).noneMatch(script -> script.contains("mermaid"));
    }

    @Test
    void allDocumentationStandsByDomainWithItsOwnerAndItsAge() {
        Document page = Jsoup.parse(output.file("docs/index.html"));

        assertThat(page.select("main section h2").eachText()).containsExactly("Orders", "Other repositories");
        assertThat(page.select("section:has(h2 > a[href*=domain]) tbody tr")
                        .select("th > *, td")
                        .eachText())
                .containsExactly(
                        "Checkout API docs",
                        "How to call Checkout, and how to run it.",
                        "HTeam Harbour",
                        "12",
                        "7 Nov 2026");
        assertThat(page.select("main nav.tabs a").eachText()).containsExactly("By domain1", "Other repositories1");
        assertThat(page.select("main nav.tabs [aria-current=page]").text()).isEqualTo("By domain1");
        assertThat(page.expectFirst("[data-found]").text()).isEqualTo("2 sets of documentation");
        assertThat(page.select("table > caption").eachText()).containsExactly("Orders", "Other repositories");
    }

    @Test
    void withoutDocumentationThereIsWhatToWrite() {
        Document page = Jsoup.parse(output.file("docs/empty/index.html"));

        assertThat(page.select(".empty figcaption").eachText())
                .containsExactly("mkdocs.yml", "docs/index.md", "catalog-info.yaml");
        assertThat(page.select(".empty pre").text()).contains("backstage.io/techdocs-ref: dir:.");
        assertThat(page.select("input[type=search][data-docs-q]")).isEmpty();
    }

    private Document page(String name) {
        return Jsoup.parse(output.file(BOOK + name + "/index.html"));
    }
}
