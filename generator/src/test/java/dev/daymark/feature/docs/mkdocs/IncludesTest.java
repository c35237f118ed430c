package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludesTest {

    private static String tree(DocsProject project) {
        return NavigationTest.text(
                project.navigation(source -> Optional.empty()).items());
    }

    @Test
    void includesAProjectUnderItsName() {
        DocsProject project = Project.of("""
                nav:
                  - index.md
                  - Design: '!include ./teams/design/mkdocs.yml'
                """)
                .configuration("teams/design/mkdocs.yml", """
                        site_name: Design Team
                        nav:
                          - Home: README.md
                          - Part:
                              - sub/../a.md
                          - Web: https://example.org
                          - Top: /x
                          - gone.md
                        """)
                .files("docs/index.md", "teams/design/docs/README.md", "teams/design/docs/a.md")
                .files("teams/design/docs/img/x.png")
                .read();

        assertThat(tree(project))
                .isEqualTo("Home=index.md, Design[Home=design-team/README.md, Part[A=design-team/a.md],"
                        + " Web>https://example.org, Top>/x, >design-team/gone.md]");
        assertThat(project.files().all())
                .extracting(file -> file.source() + " " + file.path() + " " + file.url())
                .containsExactly(
                        "index.md docs/index.md ",
                        "design-team/README.md teams/design/docs/README.md design-team/",
                        "design-team/a.md teams/design/docs/a.md design-team/a/",
                        "design-team/img/x.png teams/design/docs/img/x.png design-team/img/x.png");
        assertThat(Project.problems(project))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("warning teams/design/mkdocs.yml:8:5: \"design-team/gone.md\" is in nav");
    }

    @Test
    void includesAllThatMatchInOrder() {
        String components = "'*include ./components/*/mkdocs.yml'";
        for (String nav : List.of("- Components: " + components, "- " + components)) {
            DocsProject project = Project.of("nav:\n  " + nav)
                    .configuration("components/b/mkdocs.yml", "site_name: B\nnav: [README.md]")
                    .configuration("components/a/mkdocs.yml", "site_name: A\nnav: [README.md]")
                    .configuration("components/d/e/mkdocs.yml", "site_name: E\nnav: [README.md]")
                    .files("components/a/docs/README.md", "components/b/docs/README.md")
                    .read();

            assertThat(tree(project)).contains("A[Index=A/README.md], B[Index=B/README.md]");
            assertThat(tree(project).startsWith("Components[")).isEqualTo(nav.contains("Components"));
            assertThat(Project.found(project)).isEmpty();
        }
    }

    @Test
    void buildsAnIncludedProjectWithoutNavFromItsFiles() {
        DocsProject project = Project.of("nav: [v3: '!include v3/mkdocs.yml']")
                .configuration("v3/mkdocs.yml", "site_name: versions/v3\ndocs_dir: ./pages")
                .files("v3/pages/a.md", "v3/pages/more/b.md", "v3/docs/c.md")
                .read();

        assertThat(tree(project)).isEqualTo("v3[A=versions/v3/a.md, More[B=versions/v3/more/b.md]]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            versions/v1      ; versions/v1
            Component A      ; component-a
            Über uns!        ; uber-uns
            a.b_c-d          ; a.b_c-d
            ../../up         ; up
            /abs             ; abs
            ...              ; ...
            ..               ; included
            ☃                ; included
            """)
    void derivesTheFolderFromTheName(String siteName, String alias) {
        assertThat(Includes.alias(siteName)).isEqualTo(alias);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            !include sub/mkdocs.txt          ; it is no .yml or .yaml file
            !include sub/mkdcs.yml           ; there is no such file (did you mean "sub/mkdocs.yml"?)
            !include ../other/mkdocs.yml     ; it lies outside of the folder of this file
            !include ./mkdocs.yml            ; it goes in a circle
            !include nameless/mkdocs.yml     ; "nameless/mkdocs.yml" has no "site_name"
            !include nested/mkdocs.yml       ; an included file cannot include others
            !include circle/mkdocs.yml       ; it goes in a circle
            *include nothing/*/mkdocs.yml    ; nothing that can be included matches it
            """)
    void saysWhyAnIncludeFails(String target, String reason) {
        DocsProject project = Project.of("nav:\n  - a.md\n  - X: '" + target + "'")
                .configuration("sub/mkdocs.yml", "site_name: Sub\nnav: [b.md]")
                .configuration("nameless/mkdocs.yml", "nav: [b.md]")
                .configuration("nested/mkdocs.yml", "site_name: Nested\nnav: ['!include ../sub/mkdocs.yml']")
                .configuration("circle/mkdocs.yml", "site_name: Circle\nnav: ['!include ../mkdocs.yml']")
                .files("docs/a.md", "sub/docs/b.md")
                .read();

        assertThat(Project.problems(project))
                .singleElement()
                .asString()
                .matches("error (mkdocs.yml:4:8|(nested|circle)/mkdocs.yml:2:7): cannot include .*")
                .contains(reason);
        assertThat(tree(project)).startsWith("A=a.md");
    }

    @Test
    void reportsAnIncludedFileThatIsNotYaml() {
        DocsProject project = Project.of("nav: [X: '!include sub/mkdocs.yml']")
                .configuration("sub/mkdocs.yml", "site_name: [")
                .read();

        assertThat(Project.problems(project)).singleElement().asString().startsWith("error sub/mkdocs.yml:");
    }

    @Test
    void showsTheIncludedFileWhenTwoHaveOnePath() {
        DocsProject project = Project.of("nav: [S: '!include s/mkdocs.yml']")
                .configuration("s/mkdocs.yml", "site_name: sub\nnav: [a.md]")
                .files("docs/sub/a.md", "s/docs/a.md")
                .read();

        assertThat(Project.file(project, "sub/a.md").path()).isEqualTo("s/docs/a.md");
        assertThat(Project.problems(project))
                .singleElement()
                .asString()
                .contains("\"docs/sub/a.md\" is not shown: \"s/docs/a.md\" has the same address");
    }

    @Test
    void editsIncludedPagesWhereTheyLie() {
        String nav = "nav: [S: '!include s/mkdocs.yml', O: '!include o/mkdocs.yml']\n";
        Project files = Project.of(nav + "repo_url: https://git.example/x/y\nedit_uri: edit/main/docs")
                .configuration("s/mkdocs.yml", "site_name: s")
                .configuration("o/mkdocs.yml", "site_name: o\nrepo_url: https://o.example\nedit_uri: e/")
                .files("docs/r.md", "s/docs/a.md", "o/docs/b.md");

        DocsProject unknown = files.read();
        assertThat(unknown.editLinks().of(Project.file(unknown, "r.md")))
                .contains("https://git.example/x/y/edit/main/docs/r.md");
        assertThat(unknown.editLinks().of(Project.file(unknown, "s/a.md")))
                .contains("https://git.example/x/y/edit/main/s/docs/a.md");
        assertThat(unknown.editLinks().of(Project.file(unknown, "o/b.md"))).contains("https://o.example/e/b.md");

        DocsProject known = files.on("https://github.com/x/y", "trunk").read();
        assertThat(known.editLinks().of(Project.file(known, "s/a.md")))
                .contains("https://github.com/x/y/edit/trunk/s/docs/a.md");
    }
}
