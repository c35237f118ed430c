package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

    private static Navigation navigation(DocsProject project) {
        return project.navigation(source -> Optional.empty());
    }

    private static DocsPage page(Navigation navigation, String source) {
        return Optional.ofNullable(navigation.pages().get(source)).orElseThrow();
    }

    /** The tree in one line: pages as {@code title=source}, links as {@code title>url}, sections in brackets. */
    static String text(List<NavNode> nodes) {
        return nodes.stream().map(NavigationTest::text).collect(Collectors.joining(", "));
    }

    private static String text(NavNode node) {
        if (node instanceof NavNode.Section section) {
            String index = section.index().map(page -> "(" + text(page) + ")").orElse("");
            return section.title() + index + "[" + text(section.children()) + "]";
        }
        if (node instanceof NavNode.Page page) {
            return page.title() + "=" + page.file().source();
        }
        NavNode.Link link = (NavNode.Link) node;
        return link.title().orElse("") + ">" + link.url();
    }

    @Test
    void takesEveryShapeOfItem() {
        DocsProject project = Project.of("""
                nav:
                  - index.md
                  - Start: ./start.md
                  -
                  - Nothing:
                  - Guides:
                      - guides/one.md
                      - Two: guides/two.md
                      - Deep: [guides/deep/three.md]
                  - https://example.org/x
                  - Chat: mailto:team@example.org
                  - Data: files/data.csv
                """)
                .files("docs/index.md", "docs/start.md", "docs/guides/one.md", "docs/guides/two.md")
                .files("docs/guides/deep/three.md", "docs/files/data.csv")
                .read();

        assertThat(text(navigation(project).items()))
                .isEqualTo("Home=index.md, Start=start.md, Guides[One=guides/one.md, Two=guides/two.md,"
                        + " Deep[Three=guides/deep/three.md]], >https://example.org/x, Chat>mailto:team@example.org,"
                        + " Data=files/data.csv");
        assertThat(Project.found(project)).isEmpty();
    }

    @Test
    void toleratesMappingsInPlaceOfLists() {
        DocsProject project =
                Project.of("""
                nav:
                  - A:
                      One: one.md
                      Two: two.md
                  - Three: one.md
                    Four: two.md
                """).files("docs/one.md", "docs/two.md").read();

        assertThat(text(navigation(project).items())).isEqualTo("A[One=one.md, Two=two.md], Three=one.md, Four=two.md");
        assertThat(Project.problems(project))
                .extracting(text -> text.replaceAll(" \\(.*", ""))
                .containsExactly(
                        "warning mkdocs.yml:4:7: entries of \"nav\" must be a list, but are a mapping",
                        "warning mkdocs.yml:6:5: an entry of \"nav\" has one title, but this has 2");
    }

    @Test
    void emptyNavIsNoNav() {
        for (String nav : List.of("nav:", "nav: []", "nav: [~]")) {
            DocsProject project = Project.of(nav).files("docs/a.md").read();

            assertThat(text(navigation(project).items())).isEqualTo("A=a.md");
        }
    }

    @Test
    void reportsLinksThatLeadNowhereAtTheirPlace() {
        DocsProject project = Project.of("""
                exclude_docs: draft.md
                nav:
                  - indx.md
                  - Moved: setup.md
                  - Out: ../README.md
                  - Status: /status/
                  - Draft: draft.md
                """)
                .files("docs/index.md", "docs/guide/setup.md", "README.md", "docs/draft.md")
                .read();

        assertThat(text(navigation(project).items()))
                .isEqualTo(">indx.md, Moved>setup.md, Out>../README.md, Status>/status/, Draft>draft.md");
        assertThat(Project.problems(project))
                .containsExactly(
                        "info mkdocs.yml: pages that nav leaves out: \"index.md\", \"guide/setup.md\" (add them to nav,"
                                + " or to not_in_nav to leave them out on purpose)",
                        "warning mkdocs.yml:4:5: \"indx.md\" is in nav, but is no file of the documentation"
                                + " (did you mean \"index.md\"?)",
                        "warning mkdocs.yml:5:12: \"setup.md\" is in nav, but is no file of the documentation"
                                + " (did you mean \"guide/setup.md\"?)",
                        "warning mkdocs.yml:6:10: \"../README.md\" is in nav, but is no file of the documentation"
                                + " (write a path in the docs directory)",
                        "info mkdocs.yml:7:13: \"/status/\" in nav is an absolute path, which leads out of the"
                                + " documentation (write a path in the docs directory, or a whole web address)",
                        "warning mkdocs.yml:8:12: \"draft.md\" is in nav, but is no file of the documentation"
                                + " (the configuration excludes it)");
    }

    @Test
    void reportsAsLoudlyAsValidationSays() {
        DocsProject project = Project.of("""
                validation:
                  nav: {omitted_files: warn, not_found: ignore, absolute_links: relative_to_docs}
                nav:
                  - gone.md
                  - /a.md
                  - /gone.md
                """).files("docs/a.md", "docs/b.md").read();

        assertThat(text(navigation(project).items())).isEqualTo(">gone.md, A=a.md, >/gone.md");
        assertThat(Project.problems(project))
                .singleElement()
                .asString()
                .startsWith("warning mkdocs.yml: pages that nav leaves out: \"b.md\"");
    }

    @Test
    void leavesPagesOutOnPurpose() {
        String patterns = "not_in_nav: |\n  drafts/\n";
        Project explicit = Project.of(patterns + "nav: [a.md]").files("docs/a.md", "docs/drafts/b.md");
        Project automatic = Project.of(patterns).files("docs/a.md", "docs/drafts/b.md");

        assertThat(Project.found(explicit.read())).isEmpty();
        assertThat(text(navigation(automatic.read()).items())).isEqualTo("A=a.md");
        assertThat(page(navigation(automatic.read()), "drafts/b.md").inNav()).isFalse();
    }

    @Test
    void namesOnlySomeOfManyOmittedPages() {
        Project project = Project.of("nav: [x.md]").files("docs/x.md");
        for (int i = 10; i < 40; i++) {
            project.files("docs/p" + i + ".md");
        }

        assertThat(Project.problems(project.read()))
                .singleElement()
                .asString()
                .contains("\"p10.md\"", "\"p29.md\" and 10 more")
                .doesNotContain("p30");
    }

    @Test
    void walksThePagesInOrderAndTheLastEntryOfAPageDecides() {
        Navigation navigation = navigation(Project.of("""
                nav:
                  - First: a.md
                  - Part:
                      - b.md
                  - Web: https://example.org
                  - Again: a.md
                  - c.md
                """)
                .files("docs/a.md", "docs/b.md", "docs/c.md", "docs/d.md")
                .read());

        assertThat(text(navigation.items()))
                .isEqualTo("First=a.md, Part[B=b.md], Web>https://example.org, Again=a.md, C=c.md");
        assertThat(page(navigation, "a.md").title()).isEqualTo("Again");
        assertThat(page(navigation, "a.md").previous()).map(DocsFile::source).contains("b.md");
        assertThat(page(navigation, "a.md").next()).map(DocsFile::source).contains("c.md");
        assertThat(page(navigation, "b.md").previous()).map(DocsFile::source).contains("a.md");
        assertThat(page(navigation, "b.md").sections()).containsExactly("Part");
        assertThat(page(navigation, "c.md").next()).isEmpty();
        assertThat(page(navigation, "d.md").inNav()).isFalse();
        assertThat(page(navigation, "d.md").previous()).isEmpty();
    }

    @Test
    void makesSectionsOfFolders() {
        DocsProject project = Project.of("")
                .files("docs/index.md", "docs/how-to/a.md", "docs/how_to/b.md", "docs/ADR/0001-use_git.md")
                .files("docs/ADR/old/x.md", "docs/img/x.png")
                .read();

        assertThat(text(navigation(project).items()))
                .isEqualTo("Home=index.md, ADR[0001 use git=ADR/0001-use_git.md, Old[X=ADR/old/x.md]],"
                        + " How to[A=how-to/a.md, B=how_to/b.md]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            setup-guide.md   ; Setup guide
            set_up.md        ; Set up
            API-guide.md     ; API guide
            älter.md         ; Älter
            index.md         ; Home
            sub/index.md     ; Index
            sub/README.md    ; Index
            readme.md        ; Readme
            1-2.md           ; 1 2
            """)
    void callsPagesAfterTheirFiles(String source, String title) {
        Navigation navigation =
                navigation(Project.of("").files("docs/" + source).read());

        assertThat(page(navigation, source).title()).isEqualTo(title);
    }

    @Test
    void prefersTheTitleOfNavToThePagesOwnAndThatToTheFile() {
        DocsProject project = Project.of("nav: [index.md, Nav: a.md, b.md]")
                .files("docs/index.md", "docs/a.md", "docs/b.md", "docs/c.md")
                .read();

        Map<String, DocsPage> pages =
                project.navigation(source -> Optional.of("Own " + source)).pages();

        assertThat(pages.values())
                .extracting(DocsPage::title)
                .containsExactly("Own index.md", "Nav", "Own b.md", "Own c.md");
    }

    @Test
    void isAtHomeAtTheTopOnly() {
        Project files = Project.of("").files("docs/README.md", "docs/a.md");
        Project below = Project.of("nav: [{Part: [index.md]}]").files("docs/index.md");
        Project none = Project.of("nav: [a.md]").files("docs/index.md", "docs/a.md");

        assertThat(navigation(files.read()).home()).map(DocsFile::source).contains("README.md");
        assertThat(navigation(below.read()).home()).isEmpty();
        assertThat(text(navigation(below.read()).items())).isEqualTo("Part[Index=index.md]");
        assertThat(navigation(none.read()).home()).isEmpty();
    }

    @Test
    void letsAnIndexStandForItsSection() {
        Navigation navigation = navigation(Project.of("")
                .files("docs/index.md", "docs/a/index.md", "docs/a/b.md", "docs/a/c/index.md", "docs/d/e.md")
                .read());

        assertThat(text(navigation.withSectionIndexes()))
                .isEqualTo("Home=index.md, A(Index=a/index.md)[B=a/b.md, C(Index=a/c/index.md)[]], D[E=d/e.md]");
    }
}
