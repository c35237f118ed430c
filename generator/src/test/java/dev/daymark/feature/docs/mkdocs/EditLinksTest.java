package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditLinksTest {

    private static String link(Project files) {
        DocsProject project = files.files("docs/a b/c.d.md").read();
        return project.editLinks().of(Project.file(project, "a b/c.d.md")).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            https://github.com/x/y    ; edit/main/docs           ; https://github.com/x/y/edit/main/docs/a%20b/c.d.md
            https://github.com/x/y/   ; edit/main/docs/          ; https://github.com/x/y/edit/main/docs/a%20b/c.d.md
            https://git.example/x     ; '?file=docs/'            ; https://git.example/x?file=docs/a%20b/c.d.md
            https://git.example/x     ; /raw/                    ; https://git.example/raw/a%20b/c.d.md
            https://git.example/x/    ; ../z/                    ; https://git.example/z/a%20b/c.d.md
            https://git.example/x     ; https://e.example/       ; https://e.example/a%20b/c.d.md
            https://git.example/x     ; ''                       ; none
            javascript:alert(1)       ; x/                       ; none
            not an address            ; x/                       ; none
            """)
    void joinsTheRepositoryTheEditUriAndThePath(String repoUrl, String editUri, String link) {
        assertThat(link(Project.of("repo_url: '" + repoUrl + "'\nedit_uri: '" + editUri + "'")))
                .isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            https://github.com/x/y        ; https://github.com/x/y/edit/master/docs/a%20b/c.d.md
            https://gitlab.com/x/y        ; https://gitlab.com/x/y/edit/master/docs/a%20b/c.d.md
            https://bitbucket.org/x/y     ; https://bitbucket.org/x/y/src/default/docs/a%20b/c.d.md
            https://git.example/x/y       ; none
            """)
    void supposesWhatMkDocsSupposes(String repoUrl, String link) {
        assertThat(link(Project.of("repo_url: " + repoUrl))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            edit?f={path}            ; https://git.example/x/edit?f=a%20b/c.d.md
            edit?f={path!q}          ; https://git.example/x/edit?f=a%20b%2Fc.d.md
            p/{path_noext}/          ; https://git.example/x/p/a%20b/c.d/
            '?p={path_noext!q}'      ; https://git.example/x?p=a%20b%2Fc.d
            """)
    void fillsTheTemplate(String template, String link) {
        assertThat(link(Project.of(
                        "repo_url: https://git.example/x\nedit_uri: other/\nedit_uri_template: '" + template + "'")))
                .isEqualTo(link);
    }

    @Test
    void takesAWholeAddressWithoutARepository() {
        assertThat(link(Project.of("edit_uri: https://e.example/docs")))
                .isEqualTo("https://e.example/docs/a%20b/c.d.md");
        assertThat(link(Project.of("edit_uri: edit/main/docs"))).isEqualTo("none");
    }

    @Test
    void knowsTheForgeThatTheRepositoryWasReadFrom() {
        assertThat(link(Project.of("").on("https://github.com/x/y", "trunk")))
                .isEqualTo("https://github.com/x/y/edit/trunk/docs/a%20b/c.d.md");
        assertThat(link(Project.of("repo_url: https://github.com/o/p").on("https://github.com/x/y", "trunk")))
                .isEqualTo("https://github.com/x/y/edit/trunk/docs/a%20b/c.d.md");
        assertThat(link(Project.of("edit_uri: ''").on("https://github.com/x/y", "trunk")))
                .isEqualTo("none");
    }
}
