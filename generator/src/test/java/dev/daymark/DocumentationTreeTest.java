package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of a large documentation find their way, and no page carries the names of all others. */
class DocumentationTreeTest {

    private static final int MANY = 400;
    private static final String DOCS = "repositories/manual/docs/";

    private Organisation organisation;

    @BeforeEach
    void anOrganisation(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder).with("manual/docs/index.md", "# Manual\n");
    }

    @Test
    void theFolderOfThePagesStandsForTheConfigurationThatNamesIt(@TempDir Path folder) throws Exception {
        Organisation organisation = Organisation.in(folder)
                .with(
                        "cart/catalog-info.yaml",
                        Organisation.component("cart")
                                .replace(
                                        "name: cart",
                                        "name: cart\n  annotations: {backstage.io/techdocs-ref: \"dir:./src\"}"))
                .with("cart/mkdocs.yml", "site_name: Cart handbook\ndocs_dir: src\nnav: [Guide: docs/guide.md]\n")
                .with("cart/src/about.md", "# About\n")
                .with("cart/src/docs/guide.md", "# How to begin\n");

        organisation.generate();

        Document guide = Jsoup.parse(organisation.page("docs/default/component/cart/docs/guide/index.html"));
        assertThat(guide.select("aside [aria-current=page]").text()).isEqualTo("Guide");
        assertThat(organisation.portal().resolve("docs/default/component/cart/about/index.html"))
                .exists();
        assertThat(organisation.portal().resolve("repositories/cart/docs")).doesNotExist();
    }

    @Test
    void ofManyPagesSideBySideAPageNamesItsNeighboursAndTheListOfAll() throws Exception {
        for (int i = 100; i < MANY; i++) {
            organisation.with("manual/docs/p" + i + ".md", "# Page " + i + "\n");
        }

        organisation.generate();

        Document page = page("p250/index.html");
        List<String> lines = page.select(".docnav a").eachText();
        assertThat(lines)
                .hasSize(34)
                .contains("Page 249", "Page 250", "Page 251")
                .doesNotContain("Page 300");
        assertThat(lines).startsWith("136 more").endsWith("134 more", "All pages");
        assertThat(page.select(".docnav [aria-current=page]").text()).isEqualTo("Page 250");
        assertThat(page.select(".docnav a").eachAttr("href")).endsWith("../all-pages/index.html");
        Document all = page("all-pages/index.html");
        assertThat(all.select(".docs-all a")).hasSize(301);
        assertThat(all.select(".docs-all a[href=../p399/index.html]").text()).isEqualTo("Page 399");
        assertThat(page("p399/index.html").select(".docnav a").eachText()).contains("Page 399", "270 more");
    }

    @Test
    void ofManySectionsOnlyTheOneAroundThePageIsOpenAndAPageMayBeCalledLikeTheList() throws Exception {
        for (int i = 100; i < 180; i++) {
            organisation
                    .with("manual/docs/s" + i + "/one.md", "# One\n")
                    .with("manual/docs/s" + i + "/two.md", "# Two\n");
        }
        organisation.with("manual/docs/all-pages.md", "# Mine\n");

        organisation.generate();

        Document page = page("s140/two/index.html");
        assertThat(page.select(".docnav details[open]")).hasSize(1);
        assertThat(page.select(".docnav details a").eachText()).containsExactly("One", "Two");
        assertThat(page.select(".docnav a").eachText()).contains("S139", "S141").doesNotContain("S179");
        assertThat(page("all-pages/index.html").select("main h1").text()).startsWith("Mine");
        assertThat(page("all-pages~2/index.html").select(".docs-all a")).hasSize(162);
    }

    @Test
    void aSmallTreeIsWholeOnEveryPage() throws Exception {
        organisation.with("manual/docs/a/one.md", "# One\n").generate();

        assertThat(page("index.html").select(".docnav a").eachText()).containsExactly("Manual", "One");
        assertThat(organisation.portal().resolve(DOCS + "all-pages")).doesNotExist();
    }

    @Test
    void theIndexOfASectionStandsForItWhereTheThemeSaysSoAndIsAPageOfItOtherwise() throws Exception {
        organisation
                .with("manual/docs/guide/index.md", "# The guide\n")
                .with("manual/docs/guide/start.md", "# Start\n")
                .with("manual/mkdocs.yml", "site_name: Manual\n")
                .with("book/docs/index.md", "# Book\n")
                .with("book/docs/guide/index.md", "# The guide\n")
                .with("book/docs/guide/start.md", "# Start\n")
                .with("book/mkdocs.yml", "site_name: Book\ntheme: {name: material, features: [navigation.indexes]}\n")
                .generate();

        assertThat(page("guide/start/index.html").select(".docnav details a").eachText())
                .containsExactly("The guide", "Start");
        Document book = Jsoup.parse(organisation.page("repositories/book/docs/guide/start/index.html"));
        assertThat(book.select(".docnav details a").eachText()).containsExactly("Overview", "Start");
    }

    @Test
    void signsHaveNamesForThoseWhoHearThePageWithoutScript() throws Exception {
        organisation
                .with("manual/docs/index.md", "# Manual\n\n## Say \"hi\" & <b>go</b>\n\n- [ ] open\n- [x] shut\n")
                .generate();

        Document page = page("index.html");
        assertThat(page.select("main a.headerlink").eachAttr("aria-label"))
                .containsExactly("Link to \u201cManual\u201d", "Link to \u201cSay \"hi\" & go\u201d");
        assertThat(page.select("main input[type=checkbox]").eachAttr("aria-label"))
                .containsExactly("to do", "done");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(organisation.page(DOCS + path));
    }
}
