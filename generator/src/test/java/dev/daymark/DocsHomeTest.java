package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of all documentation, in small organisations and in large ones. */
class DocsHomeTest {

    private static final String DOMAINS = """
            apiVersion: backstage.io/v1alpha1
            kind: Domain
            metadata: {name: orders, title: Orders}
            spec: {owner: team-a}
            ---
            apiVersion: backstage.io/v1alpha1
            kind: System
            metadata: {name: shop}
            spec: {owner: team-a, domain: orders}
            """;

    @Test
    void documentationOfEntitiesStandsByDomainAndByTeamAndReadmesApart(@TempDir Path folder) throws Exception {
        Organisation organisation = Organisation.in(folder)
                .with("org/catalog-info.yaml", DOMAINS)
                .with("cart/catalog-info.yaml", documented("cart", "team-a", "shop"))
                .with("cart/docs/index.md", "# Cart\n")
                .with("fx/catalog-info.yaml", documented("fx", "team-b", "elsewhere"))
                .with("fx/docs/index.md", "# FX\n")
                .with("notes/README.md", "# Notes\n");

        organisation.generate();

        Document domains = page(organisation, "docs/index.html");
        assertThat(domains.select("main .tabs a").eachAttr("href"))
                .containsExactly("index.html", "teams/index.html", "repositories/index.html");
        assertThat(domains.select("main section h2").eachText()).containsExactly("Orders", "No domain");
        assertThat(domains.select("main tbody th").eachText()).containsExactly("cart", "fx");
        Document teams = page(organisation, "docs/teams/index.html");
        assertThat(teams.select("main section h2").eachText()).containsExactly("team-a", "team-b");
        assertThat(teams.select("main tbody th").eachText()).containsExactly("cart", "fx");
        Document repositories = page(organisation, "docs/repositories/index.html");
        assertThat(repositories.select("main tbody th").eachText()).containsExactly("notes");
        assertThat(repositories.select("main .tabs [aria-current]").text()).isEqualTo("Other repositories1");
    }

    @Test
    void aLongListIsPagedAndEachGroupIsFoundFromEveryPage(@TempDir Path folder) throws Exception {
        Organisation organisation = Organisation.in(folder).with("org/catalog-info.yaml", DOMAINS);
        for (int i = 0; i < 103; i++) {
            String name = "c" + (1000 + i);
            organisation
                    .with(name + "/catalog-info.yaml", documented(name, "team-a", i < 101 ? "shop" : "elsewhere"))
                    .with(name + "/docs/index.md", "# " + name + "\n");
        }

        organisation.generate();

        Document first = page(organisation, "docs/index.html");
        Document second = page(organisation, "docs/page/2/index.html");
        assertThat(first.select("main tbody th")).hasSize(100);
        assertThat(second.select("main tbody th").eachText()).containsExactly("c1100", "c1101", "c1102");
        assertThat(second.select("main section .num").eachText()).startsWith("101");
        assertThat(first.select(".docs-steps a").eachAttr("href"))
                .containsExactly("index.html#group-1", "page/2/index.html#group-2");
        assertThat(second.select("#group-1, #group-2").eachText()).containsExactly("Orders", "No domain");
        assertThat(first.select("[data-docs-q]")).isEmpty();
        assertThat(first.select(".pager a[rel=next]").attr("href")).isEqualTo("page/2/index.html");
    }

    @Test
    void withoutDescribedDocumentationThereIsOneList(@TempDir Path folder) throws Exception {
        Organisation organisation = Organisation.in(folder).with("notes/README.md", "# Notes\n");

        organisation.generate();

        Document home = page(organisation, "docs/index.html");
        assertThat(home.select("main tbody th").eachText()).containsExactly("notes");
        assertThat(home.select("main .tabs")).isEmpty();
        assertThat(organisation.portal().resolve("docs/repositories")).doesNotExist();
    }

    private static String documented(String name, String owner, String system) {
        return Organisation.component(name)
                .replace("name: " + name, "name: " + name + "\n  annotations: {backstage.io/techdocs-ref: \"dir:.\"}")
                .replace("owner: team-a", "owner: " + owner + "\n  system: " + system);
    }

    private static Document page(Organisation organisation, String path) throws IOException {
        return Jsoup.parse(organisation.page(path));
    }
}
