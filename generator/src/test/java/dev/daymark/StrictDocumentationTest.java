package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.FailOn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A documentation that says {@code strict} fails the check for what would be a warning elsewhere. */
class StrictDocumentationTest {

    private Organisation organisation;

    @BeforeEach
    void anOrganisation(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder)
                .with("lax/mkdocs.yml", "site_name: Lax\n")
                .with("lax/docs/index.md", "# Lax\n\n[gone](gone.md) [there](#nowhere)\n\n--8<-- \"none.md\"\n");
    }

    @Test
    void warningsOfAStrictProjectAreErrorsAndThoseOfOthersAreNot() throws Exception {
        BuildReport report = organisation
                .with("exact/mkdocs.yml", "site_name: Exact\nstrict: true\nnav: [index.md, none.md]\n")
                .with("exact/docs/index.md", "# Exact\n\n[gone](gone.md) [there](#nowhere)\n\n--8<-- \"none.md\"\n")
                .generate();

        assertThat(severities(report, "exact"))
                .containsExactlyInAnyOrder(
                        "docs-navigation ERROR", "docs-link ERROR", "docs-anchor INFO", "docs-page ERROR");
        assertThat(severities(report, "lax"))
                .containsExactlyInAnyOrder("docs-link WARNING", "docs-anchor INFO", "docs-page WARNING");
        assertThat(FailOn.ERROR.count(report.problems())).isEqualTo(3);
    }

    @Test
    void theLevelsOfValidationSayWhatIsAWarning() throws Exception {
        BuildReport report = organisation
                .with("exact/mkdocs.yml", """
                        site_name: Exact
                        strict: true
                        validation: {links: {not_found: info, anchors: warn}}
                        """)
                .with("exact/docs/index.md", "# Exact\n\n[gone](gone.md) [there](#nowhere)\n")
                .generate();

        assertThat(severities(report, "exact")).containsExactlyInAnyOrder("docs-link INFO", "docs-anchor ERROR");
    }

    /** Such links are looked up here, so that only those that lead nowhere count. */
    @ParameterizedTest
    @CsvSource({
        "not_found: info, docs-link INFO",
        "unrecognized_links: info, docs-link INFO",
        "anchors: warn, docs-link WARNING"
    })
    void aLinkThatNamesNoFileIsAsBadAsItsOwnKeySaysElseAsOneToAMissingFile(String key, String problem)
            throws Exception {
        BuildReport report = organisation
                .with("exact/mkdocs.yml", "site_name: Exact\nvalidation: {links: {" + key + "}}\n")
                .with("exact/docs/index.md", "# Exact\n\n[gone](gone/) [there](there/)\n")
                .with("exact/docs/there.md", "# There\n")
                .generate();

        assertThat(severities(report, "exact")).containsExactly(problem);
    }

    private static List<String> severities(BuildReport report, String repository) {
        return report.problems().stream()
                .filter(problem -> problem.location().repository().equals(repository))
                .filter(problem -> problem.code().startsWith("docs-"))
                .map(problem -> problem.code() + " " + problem.severity())
                .toList();
    }
}
