package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of decisions become a tab of the entity that they are about. */
class DecisionsTest {

    private Organisation organisation;

    @BeforeEach
    void anOrganisation(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder)
                .with("cart/doc/adr/0001-flask.md", """
                        # 1. Use Flask

                        Date: 2017-11-11

                        ## Status

                        Superseded by [2. Use Django](0002-django.md)
                        """)
                .with("cart/doc/adr/0002-django.md", "# 2. Use Django\n\nDate: 2018-01-02\n\n## Status\n\nAccepted\n");
    }

    @Test
    void aTabListsThemWithStatusDateAndLinksBothWays() throws Exception {
        BuildReport report = organisation
                .with("cart/catalog-info.yaml", component("cart", "doc/adr"))
                .with("cart/doc/adr/README.md", "# About\n\nHow we decide.\n")
                .with("cart/doc/README.md", "# Not of the folder\n")
                .generate();

        Document list = page("catalog/default/component/cart/decisions/index.html");
        assertThat(list.select("nav.tabs [aria-current]").text()).isEqualTo("Decisions2");
        assertThat(list.select("tbody tr").eachText())
                .containsExactly(
                        "0001 Use Flask Superseded by 0002 Use Django Superseded 11 Nov 2017",
                        "0002 Use Django Supersedes 0001 Use Flask Accepted 2 Jan 2018");
        assertThat(list.select("tbody .badge").eachAttr("class")).containsExactly("badge dot", "badge dot ok");
        assertThat(list.select("tbody th > a").eachAttr("href"))
                .containsExactly(
                        "../../../../../docs/default/component/cart/decisions/0001-flask/index.html",
                        "../../../../../docs/default/component/cart/decisions/0002-django/index.html");
        assertThat(list.select("main .plainlist a").eachText()).containsExactly("About");
        assertThat(report.problems()).noneMatch(problem -> problem.code().startsWith("docs"));
    }

    @Test
    void eachIsAPageThatSaysWhatBecameOfItAndLeadsBackToTheList() throws Exception {
        organisation
                .with("cart/catalog-info.yaml", component("cart", "./doc/adr/"))
                .generate();

        Document flask = page("docs/default/component/cart/decisions/0001-flask/index.html");
        assertThat(flask.select("h1").text()).startsWith("1. Use Flask");
        assertThat(flask.select(".doc-state").text()).isEqualTo("Superseded 11 Nov 2017 Superseded by 0002 Use Django");
        assertThat(flask.select(".doc-state a").attr("href")).isEqualTo("../0002-django/index.html");
        assertThat(flask.select(".prose a[href=../0002-django/index.html]")).isNotEmpty();
        assertThat(flask.select("a[href$=catalog/default/component/cart/decisions/index.html]")
                        .text())
                .contains("Decisions of cart");
        assertThat(page("docs/index.html").select("main th a").eachText()).contains("Decisions of cart");
    }

    @Test
    void thoseWithinDocumentationStayPagesOfIt() throws Exception {
        organisation
                .with(
                        "shop/catalog-info.yaml",
                        component("shop", "docs/adr")
                                .replace("annotations: {", "annotations: {backstage.io/techdocs-ref: \"dir:.\", "))
                .with("shop/mkdocs.yml", "site_name: Shop\n")
                .with("shop/docs/index.md", "# Shop\n")
                .with("shop/docs/adr/0001-one.md", "# 0001 One\n\nAccepted, 2026-01-02.\n")
                .with("shop/docs/adr/template.md", "# Template\n\nStatus: proposed\n")
                .generate();

        Document list = page("catalog/default/component/shop/decisions/index.html");
        assertThat(list.select("tbody th > a").eachAttr("href"))
                .containsExactly("../../../../../docs/default/component/shop/adr/0001-one/index.html");
        assertThat(list.select("main .plainlist a").eachText()).containsExactly("Template");
        assertThat(organisation.portal().resolve("docs/default/component/shop/decisions"))
                .doesNotExist();
        assertThat(page("docs/default/component/shop/adr/0001-one/index.html")
                        .select(".doc-state")
                        .text())
                .isEqualTo("Accepted 2 Jan 2026");
    }

    @Test
    void anAddressNamesThoseOfAnotherRepository() throws Exception {
        organisation
                .with("web/catalog-info.yaml", component("web", "https://github.com/longshore/cart/tree/HEAD/doc/adr"))
                .with(
                        "app/catalog-info.yaml",
                        component("app", "url:https://github.com/longshore/cart/tree/HEAD/doc/adr"))
                .generate();

        for (String entity : List.of("web", "app")) {
            assertThat(page("catalog/default/component/" + entity + "/decisions/index.html")
                            .select("tbody th > a")
                            .eachAttr("href"))
                    .contains("../../../../../docs/default/component/app/decisions/0001-flask/index.html");
        }
        assertThat(organisation.portal().resolve("docs/default/component/web")).doesNotExist();
    }

    @Test
    void aLocationThatLeadsNowhereIsReportedWhereItIsWritten() throws Exception {
        BuildReport report = organisation
                .with("cart/catalog-info.yaml", component("cart", "doc/ard"))
                .generate();

        Problem problem = report.problems().stream()
                .filter(any -> any.code().equals("docs-reference"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.location().inRun()).isEqualTo("cart/catalog-info.yaml:5:17");
        assertThat(problem.message()).isEqualTo("backstage.io/adr-location: \"doc/ard\" leads to no decisions");
        assertThat(problem.hint()).hasValue("did you mean the folder \"doc/adr\" of the repository?");
        assertThat(organisation.portal().resolve("catalog/default/component/cart/decisions"))
                .doesNotExist();
    }

    private static String component(String name, String location) {
        return Organisation.component(name)
                .replace(
                        "name: " + name,
                        "name: " + name + "\n  annotations: {backstage.io/adr-location: \"" + location + "\"}");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(organisation.page(path));
    }
}
