package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocsFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            index.md           ; index.html             ; ''                 ; index.html        ; index.html
            README.md          ; index.html             ; ''                 ; index.html        ; index.html
            readme.md          ; readme/index.html      ; readme/            ; readme.html       ; readme.html
            a/b.md             ; a/b/index.html         ; a/b/               ; a/b.html          ; a/b.html
            a/index.markdown   ; a/index.html           ; a/                 ; a/index.html      ; a/index.html
            v1.2/x.y.mkd       ; v1.2/x.y/index.html    ; v1.2/x.y/          ; v1.2/x.y.html     ; v1.2/x.y.html
            a b/c (1).md       ; a b/c (1)/index.html   ; a%20b/c%20%281%29/ ; a b/c (1).html    ; a%20b/c%20%281%29.html
            ü.md               ; ü/index.html           ; %C3%BC/            ; ü.html            ; %C3%BC.html
            UPPER.MD           ; UPPER.MD               ; UPPER.MD           ; UPPER.MD          ; UPPER.MD
            a/data&more.csv    ; a/data&more.csv        ; a/data%26more.csv  ; a/data&more.csv   ; a/data%26more.csv
            app/index.html     ; app/index.html         ; app/               ; app/index.html    ; app/index.html
            """)
    void givesEveryFileAnAddress(String source, String folderFile, String folderUrl, String flatFile, String flatUrl) {
        DocsFile folders = Project.file(Project.of("").files("docs/" + source).read(), source);
        DocsFile flat = Project.file(
                Project.of("use_directory_urls: false").files("docs/" + source).read(), source);

        assertThat(folders.destination()).isEqualTo(folderFile);
        assertThat(folders.url()).isEqualTo(folderUrl);
        assertThat(flat.destination()).isEqualTo(flatFile);
        assertThat(flat.url()).isEqualTo(flatUrl);
    }

    @ParameterizedTest
    @CsvSource({
        "a.md,true",
        "a.markdown,true",
        "a.mdown,true",
        "a.mkdn,true",
        "a.mkd,true",
        "a.MD,false",
        "a.Md,false",
        "md,false",
        "a.mdx,false",
        "a.md.txt,false",
        "a.rst,false"
    })
    void tellsPagesByTheirExtension(String source, boolean page) {
        assertThat(Project.file(Project.of("").files("docs/" + source).read(), source)
                        .page())
                .isEqualTo(page);
    }

    @Test
    void walksFilesBeforeFoldersAndTheIndexFirst() {
        DocsFiles files = Project.of("")
                .files("docs/b/a.md", "docs/x.md", "docs/x-c.md", "docs/z.md", "docs/b/README.md", "docs/b/c/x.md")
                .files("docs/a/x.md", "docs/index.md", "docs/A.md", "other/a.md", "docsx/a.md")
                .read()
                .files();

        assertThat(files.all())
                .extracting(DocsFile::source)
                .containsExactly(
                        "index.md", "A.md", "x-c.md", "x.md", "z.md", "a/x.md", "b/README.md", "b/a.md", "b/c/x.md");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        DocsProject project = Project.of("""
                exclude_docs: |
                  drafts/
                  !.well-known
                draft_docs: |
                  next-*.md
                """)
                .files("docs/index.md", "docs/drafts/a.md", "docs/.hidden/a.md", "docs/.well-known/x.txt")
                .files("docs/templates/a.html", "docs/next-year.md")
                .read();

        assertThat(project.files().all()).extracting(DocsFile::source).containsExactly("index.md", ".well-known/x.txt");
    }

    @Test
    void showsTheIndexRatherThanTheReadme() {
        DocsProject project = Project.of("exclude_docs: b/index.md")
                .files("docs/a/README.md", "docs/a/index.md", "docs/b/README.md", "docs/b/index.md")
                .read();

        assertThat(project.files().all()).extracting(DocsFile::source).containsExactly("a/index.md", "b/README.md");
        assertThat(Project.problems(project))
                .containsExactly("warning docs/a/README.md: \"a/README.md\" is not shown: \"a/index.md\" has the same"
                        + " address (rename or exclude one of them)");
    }

    @Test
    void neverGivesTwoFilesOneDestination() {
        DocsProject project = Project.of("")
                .files("docs/a.md", "docs/a/index.md", "docs/a/index.html", "docs/b.md", "docs/b.mkd")
                .read();

        assertThat(project.files().all()).extracting(DocsFile::destination).doesNotHaveDuplicates();
        assertThat(project.files().all()).extracting(DocsFile::source).containsExactly("b.mkd", "a/index.md");
        assertThat(Project.found(project)).hasSize(3);
    }

    @Test
    void findsFilesByAnySpellingOfTheirPath() {
        DocsFiles files = Project.of("").files("docs/a/b.md").read().files();

        assertThat(files.find("./a//x/../b.md")).map(DocsFile::path).contains("docs/a/b.md");
        assertThat(files.find("../docs/a/b.md")).isEmpty();
    }

    /** What a browser makes of a relative address must be the address that was meant. */
    @Test
    void relativeAddressesLeadBack() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String from = address(random);
            String to = address(random);

            URI reached = URI.create("https://x.example/" + from).resolve(RelativeUrl.between(from, to));

            assertThat(reached.normalize()).as("%s to %s", from, to).hasToString("https://x.example/" + to);
        }
    }

    private static String address(Random random) {
        StringBuilder source = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            source.append(List.of("a", "b c", "v1.0", "ü:x", "(y)").get(random.nextInt(5)))
                    .append('/');
        }
        source.append(List.of("index.md", "README.md", "a.md", "b?.md", "#c%.md", "d.e.md")
                .get(random.nextInt(6)));
        boolean folders = random.nextBoolean();
        return PageAddress.url(PageAddress.destination(source.toString(), folders), folders);
    }
}
