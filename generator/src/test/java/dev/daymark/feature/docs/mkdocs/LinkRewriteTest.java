package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import dev.daymark.problem.SourceLocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRewriteTest {

    private static Project files(String yaml) {
        return Project.of(yaml)
                .files("docs/index.md", "docs/a b.md", "docs/g/one.md", "docs/g/x.png", "docs/v1.0/y.md");
    }

    private static LinkTarget resolve(Project files, String href) {
        DocsProject project = files.read();
        return project.links().resolve(Project.file(project, "g/one.md"), href);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ../index.md           ; ../../            ; index.html
            ../a%20b.md           ; ../../a%20b/      ; ../a%20b.html
            ../a b.md#x?y         ; ../../a%20b/#x?y  ; ../a%20b.html#x?y
            one.md                ; ./                ; one.html
            ./x.png?raw=1         ; ../x.png?raw=1    ; x.png?raw=1
            ../g/../v1.0/y.md     ; ../../v1.0/y/     ; ../v1.0/y.html
            """)
    void leadsToThePageOfASource(String href, String folders, String flat) {
        assertThat(resolve(files(""), href))
                .isInstanceOfSatisfying(
                        LinkTarget.Found.class, found -> assertThat(found.url()).isEqualTo(folders));
        assertThat(resolve(files("use_directory_urls: false"), href))
                .isInstanceOfSatisfying(LinkTarget.Found.class, found -> assertThat(found.url())
                        .isEqualTo(flat.equals("index.html") ? "../index.html" : flat));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.md",
                "mailto:a@b.c",
                "//host/a.md",
                "#x",
                "",
                "?x",
                "two/",
                "two",
                "../",
                "/a.md",
                "\\\\a.md",
                "x:y.md"
            })
    void keepsWhatIsNoPathOfAFile(String href) {
        assertThat(resolve(files(""), href)).isEqualTo(new LinkTarget.Kept());
    }

    @ParameterizedTest
    @CsvSource({
        "gone.md,g/gone.md",
        "../../x.md,../x.md",
        "../../docs/index.md,../docs/index.md",
        "..,''",
        "x%2Fy.md,g/x/y.md"
    })
    void missesWhatIsNotThere(String href, String path) {
        assertThat(resolve(files(""), href)).isEqualTo(new LinkTarget.Missing(href, path));
    }

    @Test
    void readsASlashAsTheDocsDirectoryIfAskedTo() {
        String yaml = "validation: {links: {absolute_links: relative_to_docs}}";

        assertThat(resolve(files(yaml), "/g/x.png"))
                .isInstanceOfSatisfying(
                        LinkTarget.Found.class, found -> assertThat(found.url()).isEqualTo("../x.png"));
        assertThat(resolve(files(yaml), "/gone.md")).isEqualTo(new LinkTarget.Missing("/gone.md", "gone.md"));
    }

    @Test
    void makesAProblemOfAMissingFile() {
        SourceLocation place = new SourceLocation("orders", "docs/g/one.md", 3, 7);
        LinkTarget.Missing missing = new LinkTarget.Missing("on.md", "g/on.md");

        assertThat(problem(files(""), missing, place)).hasValueSatisfying(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).isEqualTo("link to \"on.md\": there is no such file");
            assertThat(problem.hint()).contains("did you mean \"one.md\"?");
            assertThat(problem.location()).isEqualTo(place);
        });
        assertThat(problem(files("validation: {not_found: ignore}"), missing, place))
                .isEmpty();
        assertThat(problem(files("exclude_docs: g/on.md").files("docs/g/on.md"), missing, place))
                .hasValueSatisfying(problem -> assertThat(problem.hint()).contains("the configuration excludes it"));
    }

    private static Optional<Problem> problem(Project files, LinkTarget.Missing missing, SourceLocation place) {
        DocsProject project = files.read();
        return project.links().problem(missing, Project.file(project, "g/one.md"), place);
    }
}
