package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedirectsTest {

    private static DocsProject project(String settings) {
        return Project.of(settings + """
                plugins:
                  - redirects:
                      redirect_maps:
                        old.md: new.md
                        a/old b.md: a/new.md#part
                        far.md: https://example.org/x
                        a/index.md: index.md
                        gone.md: nwe.md
                        new.md: index.md
                        old.html: new.md
                        ../../up.md: new.md
                        script.md: javascript:alert(1)
                """)
                .files("docs/index.md", "docs/new.md", "docs/a/new.md")
                .read();
    }

    @Test
    void leadsFromOldPagesToNewOnes() {
        assertThat(project("").redirects())
                .containsExactly(
                        new RedirectPage("old.md", "old/index.html", "old/", "../new/"),
                        new RedirectPage("a/old b.md", "a/old b/index.html", "a/old%20b/", "../new/#part"),
                        new RedirectPage("far.md", "far/index.html", "far/", "https://example.org/x"),
                        new RedirectPage("a/index.md", "a/index.html", "a/", "../"));
        assertThat(project("use_directory_urls: false\n").redirects())
                .contains(new RedirectPage("a/old b.md", "a/old b.html", "a/old%20b.html", "new.html#part"));
    }

    @Test
    void reportsThoseThatCannotBe() {
        assertThat(Project.problems(project("")))
                .containsExactly(
                        "warning mkdocs.yml:9:18: redirect of \"gone.md\" leads to \"nwe.md\", which is no page of the"
                                + " documentation (did you mean \"new.md\"?)",
                        "warning mkdocs.yml:10:17: \"new.md\" is redirected, but there is a page at its address"
                                + " (remove the redirect or the page)",
                        "warning mkdocs.yml:11:19: \"old.html\" cannot be redirected: it is no path of a page"
                                + " (write the old path in the docs directory, such as \"old.md\")",
                        "warning mkdocs.yml:12:22: \"../../up.md\" cannot be redirected: it is no path of a page"
                                + " (write the old path in the docs directory, such as \"old.md\")",
                        "warning mkdocs.yml:13:20: redirect of \"script.md\" leads to \"javascript:alert(1)\", which is"
                                + " no page of the documentation (write the path of a page, or a web address)");
    }
}
