package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors write in their repositories becomes pages that link to each other. */
class DocumentationTest {

    private static final String DOCUMENTED = Organisation.component("cart")
            .replace("name: cart", "name: cart\n  annotations: {backstage.io/techdocs-ref: \"dir:.\"}");

    private Organisation organisation;

    @BeforeEach
    void anOrganisation(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder)
                .with("cart/catalog-info.yaml", DOCUMENTED)
                .with("cart/mkdocs.yml", "site_name: Cart handbook\nnav: [index.md, Guide: guide/start.md]\n")
                .with("cart/docs/guide/start.md", "# Start\n\nSee [home](../index.md).\n");
    }

    @Test
    void aPageStandsInItsTreeWithTheWayBackAndOn() throws Exception {
        organisation.with("cart/docs/index.md", "# Cart\n\nFirst.\n").generate();

        Document start = page("docs/default/component/cart/guide/start/index.html");
        assertThat(start.select("h1").eachText()).containsExactly("Start");
        assertThat(start.select("aside a[href$=catalog/default/component/cart/index.html]"))
                .isNotEmpty();
        assertThat(start.select("aside [aria-current=page]").text()).isEqualTo("Guide");
        assertThat(start.select("a[href=../../index.html]").eachText()).contains("home");
        assertThat(start.select(".doc-edit").attr("href")).isEmpty();
        assertThat(page("catalog/default/component/cart/index.html")
                        .select("nav.tabs a[href$=docs/default/component/cart/index.html]")
                        .text())
                .isEqualTo("Docs");
        assertThat(page("docs/index.html").select("main th a").eachText()).contains("Cart handbook");
        assertThat(page("index.html").select("aside nav a[href=docs/index.html]"))
                .isNotEmpty();
    }

    @Test
    void linksAreFoundHoweverTheyAreWritten() throws Exception {
        organisation
                .with("cart/docs/index.md", """
                        # Cart

                        [page](guide/start.md) [heading](guide/start.md#start) [address](guide/start/)
                        [bare](guide/start) [absolute](/guide/start.md) [forge](https://github.com/longshore/fx/blob/HEAD/docs/rates.md)
                        [root](docs/guide/start.md) [source](../src/Cart.java) [folder](../src) [web](https://a.example/)
                        [pdf](guide/plan.pdf)
                        """)
                .with("cart/docs/guide/plan.pdf", "%PDF")
                .with("cart/src/Cart.java", "class Cart {}")
                .with("fx/docs/index.md", "# FX\n")
                .with("fx/docs/rates.md", "# Rates\n");

        BuildReport report = organisation.generate();

        Document home = page("docs/default/component/cart/index.html");
        assertThat(List.of(
                        href(home, "page"),
                        href(home, "address"),
                        href(home, "bare"),
                        href(home, "absolute"),
                        href(home, "root")))
                .containsOnly("guide/start/index.html");
        assertThat(href(home, "heading")).isEqualTo("guide/start/index.html#start");
        assertThat(href(home, "forge")).isEqualTo("../../../../repositories/fx/docs/rates/index.html");
        assertThat(href(home, "source")).isEqualTo("https://github.com/longshore/cart/blob/HEAD/src/Cart.java");
        assertThat(href(home, "folder")).isEqualTo("https://github.com/longshore/cart/tree/HEAD/src/");
        assertThat(href(home, "web")).isEqualTo("https://a.example/");
        assertThat(Files.readString(organisation
                        .portal()
                        .resolve("docs/default/component/cart")
                        .resolve(href(home, "pdf"))))
                .isEqualTo("%PDF");
        assertThat(problems(report, "docs-link")).isEmpty();
    }

    @Test
    void aReadmeThatIsNoPageIsFoundOnThePageOfItsRepository() throws Exception {
        BuildReport report = organisation
                .with("cart/docs/index.md", """
                        # Cart

                        [beside](../README.md#build-it) [forge](https://github.com/longshore/fx/blob/HEAD/README.md)
                        """)
                .with("cart/README.md", "# Cart\n\n[again](README.md)\n\n## Build it\n\nRun make.\n")
                .with("fx/docs/index.md", "# FX\n")
                .with("fx/README.md", "# FX\n\nRates.\n")
                .generate();

        Document home = page("docs/default/component/cart/index.html");
        assertThat(href(home, "beside")).isEqualTo("../../../../repositories/cart/index.html#build-it");
        assertThat(href(home, "forge")).isEqualTo("../../../../repositories/fx/index.html");
        Document repository = page("repositories/cart/index.html");
        assertThat(repository.expectFirst("#build-it").text()).startsWith("Build it");
        assertThat(href(repository, "again")).isEqualTo("index.html");
        assertThat(report.problems()).noneMatch(problem -> problem.code().endsWith("-link"));
    }

    @Test
    void aBrokenLinkIsReportedWhereItStandsAndShownAsMissing() throws Exception {
        organisation.with(
                "cart/docs/index.md", "# Cart\n\nA [gone](guide/strat.md) and [there](guide/start.md#stat).\n");

        BuildReport report = organisation.generate();

        Problem link = problems(report, "docs-link").get(0);
        assertThat(link.location().inRepository()).isEqualTo("docs/index.md:3:3");
        assertThat(link.message()).contains("guide/strat.md");
        assertThat(link.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("guide/start.md"));
        Problem anchor = problems(report, "docs-anchor").get(0);
        assertThat(anchor.location().inRepository()).isEqualTo("docs/index.md:3:30");
        assertThat(anchor.hint()).hasValue("did you mean \"#start\"?");
        Document home = page("docs/default/component/cart/index.html");
        assertThat(home.select("a[data-missing]").eachText()).containsExactly("gone");
        assertThat(href(home, "there")).isEqualTo("guide/start/index.html");
        assertThat(organisation.page("api/daymark/problems.json")).contains("docs-link");
    }

    @Test
    void pathsOfBackstageLeadToDocumentationAndEntities() throws Exception {
        organisation
                .with("till/catalog-info.yaml", DOCUMENTED.replace("name: cart", "name: till"))
                .with("till/docs/index.md", """
                        # Till

                        [docs](/docs/default/component/cart) [page](/docs/default/Component/cart/guide/start/#start)
                        [entity](/catalog/default/component/cart/api) [gone](/docs/default/component/cart/nowhere/)
                        """)
                .with("cart/docs/index.md", "# Cart\n");

        BuildReport report = organisation.generate();

        Document home = page("docs/default/component/till/index.html");
        assertThat(href(home, "docs")).isEqualTo("../cart/index.html");
        assertThat(href(home, "page")).isEqualTo("../cart/guide/start/index.html#start");
        assertThat(href(home, "entity")).isEqualTo("../../../../catalog/default/component/cart/index.html");
        assertThat(problems(report, "docs-link")).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("/cart/nowhere/"));
    }

    @Test
    void headingsAreFoundByTheIdsThatCodeHostsGiveThem() throws Exception {
        organisation
                .with("cart/docs/index.md", """
                # Cart

                [help](#-help--support) [move](guide/start.md#pdbs---the-budgets) [never](#-help)

                ## ❓ Help & Support
                """)
                .with("cart/docs/guide/start.md", "# Start\n\n## PDBs - the budgets\n");

        BuildReport report = organisation.generate();

        Document home = page("docs/default/component/cart/index.html");
        assertThat(href(home, "help")).isEqualTo("#help-support");
        assertThat(href(home, "move")).isEqualTo("guide/start/index.html#pdbs-the-budgets");
        assertThat(problems(report, "docs-anchor")).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("#-help\""));
    }

    @Test
    void picturesAreCopiedAndThoseOfOthersAreLinks() throws Exception {
        organisation
                .with("cart/docs/index.md", """
                        # Cart

                        ![plan](img/plan.svg) ![shot](../shots/One.PNG) ![none](img/none.png)
                        ![badge](https://badges.example/b.svg) [![linked](https://badges.example/l.svg)](https://ci.example/)
                        """)
                .with(
                        "cart/docs/img/plan.svg",
                        "<svg onload=\"alert(1)\"><script>alert(1)</script><path d=\"M0 0\"/></svg>")
                .with("cart/shots/One.PNG", new byte[] {1, 2, 3});

        organisation.generate();

        Document home = page("docs/default/component/cart/index.html");
        Path folder = organisation.portal().resolve("docs/default/component/cart");
        assertThat(Files.readString(folder.resolve(source(home, "plan"))))
                .contains("<path")
                .doesNotContain("alert");
        assertThat(folder.resolve(source(home, "shot"))).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(source(home, "none")).contains("assets/missing.");
        assertThat(home.select("img").eachAttr("alt")).containsExactly("plan", "shot", "none");
        assertThat(href(home, "badge")).isEqualTo("https://badges.example/b.svg");
        assertThat(href(home, "linked")).isEqualTo("https://ci.example/");
    }

    @Test
    void picturesThatGitHasOnlyAPointerToAreLinksToWhereTheyAre() throws Exception {
        organisation.with("cart/docs/index.md", "# Cart\n\n![map](map.png)\n").with("cart/docs/map.png", """
                        version https://git-lfs.github.com/spec/v1
                        oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
                        size 12345
                        """);

        BuildReport report = organisation.generate();

        assertThat(report.problems()).extracting(Problem::code).contains("file-in-lfs", "docs-link");
        assertThat(page("docs/default/component/cart/index.html").select("img")).hasSize(0);
        assertThat(href(page("docs/default/component/cart/index.html"), "map"))
                .contains("https://github.com/longshore/cart/");
    }

    @Test
    void picturesHaveTheirSizesUnlessTheAuthorGaveOne() throws Exception {
        byte[] picture = Base64.getDecoder().decode("R0lGODlhPQEdAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
        organisation
                .with("cart/docs/index.md", """
                        # Cart

                        ![plain](img/a.gif) ![narrow](img/a.gif){ width=40 .small } ![odd](img/odd.png)

                        <img src="img/a.gif" alt="html"> [![linked](img/a.gif)](guide/start.md)
                        """)
                .with("cart/docs/img/a.gif", picture)
                .with("cart/docs/img/odd.png", new byte[] {1, 2, 3})
                .with("cart/README.md", "![readme](docs/img/a.gif)\n")
                .generate();

        Document home = page("docs/default/component/cart/index.html");
        for (String sized : List.of("plain", "linked")) {
            assertThat(home.expectFirst("img[alt=" + sized + "]").outerHtml())
                    .contains("width=\"317\" height=\"29\" loading=\"lazy\"");
        }
        assertThat(home.select("img[alt=narrow]").attr("width")).isEqualTo("40");
        assertThat(home.select("img[alt=narrow]").attr("class")).isEqualTo("small");
        assertThat(home.select("img[alt=narrow][height], img[alt=odd][width]")).isEmpty();
        assertThat(home.select("main img[loading=lazy]")).hasSize(5);
        assertThat(page("repositories/cart/index.html")
                        .select("img[alt=readme]")
                        .attr("width"))
                .isEqualTo("317");
    }

    @Test
    void aRepositoryWithoutADescriptorKeepsItsDocsAndAReadmeIsEnough() throws Exception {
        organisation
                .with("notes/README.md", "# Notes\n\nSee [more](docs/more.md).\n")
                .with("notes/docs/more.md", "# More\n")
                .with("old/README.rst", "Old\n===\n\n<b>\n");

        organisation.generate();

        Document notes = page("repositories/notes/docs/index.html");
        assertThat(notes.select("h1").text()).isEqualTo("Notes");
        assertThat(href(notes, "more")).isEqualTo("more/index.html");
        Document old = page("repositories/old/docs/index.html");
        assertThat(old.select("pre").text()).contains("Old", "<b>");
    }

    @Test
    void projectsInFixturesAndWhatTheConfigurationLeavesAloneAreNoDocumentation() throws Exception {
        organisation
                .with("rates/mkdocs.yml", "site_name: Rates\n")
                .with("rates/docs/index.md", "# Rates\n")
                .with("rates/src/test/resources/site/mkdocs.yml", "site_name: Fixture\n")
                .with("rates/src/test/resources/site/docs/index.md", "# Fixture\n")
                .with("rates/examples/mkdocs.yml", "site_name: Example\n")
                .with("rates/examples/docs/index.md", "# Example\n")
                .generate("catalog: {discovery: {exclude: ['examples/**']}}\n");

        assertThat(page("docs/repositories/index.html").select("main th a").eachText())
                .contains("Rates")
                .doesNotContain("Fixture", "Example");
    }

    @Test
    void thePageOfARepositoryShowsItsReadme() throws Exception {
        BuildReport report = organisation
                .with("cart/docs/index.md", "# Cart\n")
                .with("cart/README.md", """
                        # Cart

                        See the [guide](docs/guide/start.md), [above](#cart) and [gone](gone.md). ![plan](plan.png)
                        <script>alert(1)</script>
                        """)
                .with("cart/plan.png", new byte[] {1, 2, 3})
                .with("notes/README.md", "# Notes\n\n# More\n")
                .with("old/README.rst", "Old <b>\n")
                .generate();

        Document cart = page("repositories/cart/index.html");
        assertThat(cart.select("h1").eachText()).containsExactly("cart");
        assertThat(cart.select(".prose h2").eachText()).containsExactly("Cart");
        assertThat(href(cart, "guide")).isEqualTo("../../docs/default/component/cart/guide/start/index.html");
        assertThat(href(cart, "above")).isEqualTo("#" + cart.select(".prose h2").attr("id"));
        assertThat(cart.select("main script, pre.readme")).isEmpty();
        assertThat(organisation.portal().resolve("repositories/cart").resolve(source(cart, "plan")))
                .hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(cart.select("section:has(.prose) > .sec-h a").eachText()).containsExactly("Cart handbook");
        assertThat(problems(report, "docs-link"))
                .extracting(problem -> problem.location().inRun())
                .containsExactly("cart/README.md:3:58");
        assertThat(page("repositories/notes/index.html").select("h1").eachText())
                .containsExactly("notes");
        assertThat(page("repositories/old/index.html").select("pre.plain").text())
                .isEqualTo("Old <b>");
        assertThat(page("docs/repositories/index.html").select("main th a").eachText())
                .containsExactly("notes", "old");
    }

    @Test
    void anAnnotationThatLeadsNowhereIsAnError() throws Exception {
        BuildReport report = organisation
                .with(
                        "bad/catalog-info.yaml",
                        DOCUMENTED.replace("name: cart", "name: bad").replace("dir:.", "dir:./none"))
                .with(
                        "odd/catalog-info.yaml",
                        DOCUMENTED.replace("name: cart", "name: odd").replace("dir:.", "ftp:x"))
                .generate();

        assertThat(problems(report, "docs-reference"))
                .extracting(problem -> problem.location().inRun())
                .containsExactly("bad/catalog-info.yaml:5:17", "odd/catalog-info.yaml:5:17");
    }

    @Test
    void entitiesThatNameTheSameFolderShareItsPages() throws Exception {
        organisation
                .with(
                        "cart/api/catalog-info.yaml",
                        DOCUMENTED.replace("name: cart", "name: api").replace("dir:.", "dir:.."))
                .with(
                        "web/catalog-info.yaml",
                        DOCUMENTED
                                .replace("name: cart", "name: web")
                                .replace("dir:.", "url:https://github.com/longshore/cart/tree/HEAD/"))
                .with(
                        "app/catalog-info.yaml",
                        DOCUMENTED
                                .replace("name: cart", "name: app")
                                .replace("dir:.", "url:https://github.com/longshore/cart"))
                .generate();

        assertThat(page("catalog/default/component/cart/index.html")
                        .select("nav.tabs")
                        .text())
                .contains("Docs");
        assertThat(page("catalog/default/component/web/index.html")
                        .select("nav.tabs a[href*=docs/default/component/api]"))
                .hasSize(1);
        assertThat(page("catalog/default/component/app/index.html")
                        .select("nav.tabs a[href*=docs/default/component/api]"))
                .hasSize(1);
        assertThat(organisation.portal().resolve("docs/default/component/web")).doesNotExist();
    }

    @Test
    void anEntityShowsTheDocumentationOfAnotherFromAPageOn() throws Exception {
        BuildReport report = organisation
                .with(
                        "web/catalog-info.yaml",
                        Organisation.component("web")
                                .replace(
                                        "name: web",
                                        "name: web\n  annotations: {backstage.io/techdocs-entity: \"component:default/cart\","
                                                + " backstage.io/techdocs-entity-path: /guide/start}"))
                .with(
                        "odd/catalog-info.yaml",
                        Organisation.component("odd")
                                .replace("name: odd", "name: odd\n  annotations: {backstage.io/techdocs-entity: odd}"))
                .generate();

        assertThat(page("catalog/default/component/web/index.html")
                        .select("nav.tabs a[href$=docs/default/component/cart/guide/start/index.html]"))
                .hasSize(1);
        assertThat(problems(report, "docs-reference"))
                .extracting(problem -> problem.location().repository())
                .containsExactly("odd");
    }

    @Test
    void anOldAddressLeadsToTheNewOne() throws Exception {
        organisation
                .with("cart/docs/index.md", "# Cart\n")
                .with("cart/mkdocs.yml", """
                        site_name: Cart
                        plugins:
                          - redirects:
                              redirect_maps:
                                old/way.md: guide/start.md#start
                                gone.md: https://a.example/
                        """)
                .generate();

        assertThat(page("docs/default/component/cart/old/way/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../../guide/start/index.html#start");
        Document gone = page("docs/default/component/cart/gone/index.html");
        assertThat(gone.select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(gone.select("main a").attr("href")).isEqualTo("https://a.example/");
    }

    @Test
    void aPageSaysWhenItWasLastChangedAndWhereItCanBeEdited() throws Exception {
        organisation.with("cart/docs/index.md", "# Cart\n");
        Path cart = organisation.repositories().resolve("cart");
        git(cart, "init", "-q", "-b", "main");
        git(cart, "add", ".");
        git(cart, "commit", "-q", "-m", "first");

        organisation.generate();

        Document home = page("docs/default/component/cart/index.html");
        assertThat(home.select(".doc-edit").attr("href"))
                .isEqualTo("https://github.com/longshore/cart/edit/main/docs/index.md");
        assertThat(home.select(".doc-meta time").attr("datetime")).isEqualTo("2026-11-17");
        assertThat(home.select(".doc-meta a[href^=https://github.com/longshore/cart/commit/]"))
                .hasSize(1);
        assertThat(page("docs/index.html").select(".c-when time").eachAttr("datetime"))
                .containsExactly("2026-11-17");
    }

    private static void git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@a.example"));
        command.addAll(List.of(arguments));
        ProcessBuilder git =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        git.environment().put("GIT_AUTHOR_DATE", "2026-11-17T12:00:00+00:00");
        git.environment().put("GIT_COMMITTER_DATE", "2026-11-17T12:00:00+00:00");
        assertThat(git.start().waitFor()).isZero();
    }

    @Test
    void whatAnAuthorWritesNeitherRunsNorEscapes() throws Exception {
        organisation.with("cart/docs/index.md", """
                # Cart

                <script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) {{ page.title }}
                <iframe src="https://evil.example"></iframe>

                --8<-- "../../secret.txt"

                ![up](../../../secret.png)
                """);
        Files.write(organisation.repositories().resolve("secret.txt"), "secret".getBytes(StandardCharsets.UTF_8));

        organisation.generate();

        String html = organisation.page("docs/default/component/cart/index.html");
        Document home = Jsoup.parse(html);
        assertThat(home.select("main script, main iframe, main [onerror]")).isEmpty();
        assertThat(home.select("a[href^=javascript]")).isEmpty();
        assertThat(home.select("main").text()).contains("{{ page.title }}").doesNotContain("secret");
    }

    private Document page(String path) throws IOException {
        Document page = Jsoup.parse(organisation.page(path));
        page.select(".headerlink").remove();
        return page;
    }

    private static String href(Document page, String text) {
        return page.select("main .prose a").stream()
                .filter(link -> link.text().equals(text))
                .findFirst()
                .map(link -> link.attr("href"))
                .orElse("no link says " + text);
    }

    private static String source(Document page, String alternative) {
        Element image = page.expectFirst("main img[alt=" + alternative + "]");
        return image.attr("src");
    }

    private static List<Problem> problems(BuildReport report, String code) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
    }
}
