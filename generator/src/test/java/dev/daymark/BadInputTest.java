package dev.daymark;

import static dev.daymark.Organisation.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.config.ConfigurationException;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input, it costs that input one clear problem and nothing else anything. */
class BadInputTest {

    private static final String GOOD_PAGE = "catalog/default/component/good/index.html";

    private Path folder;
    private Organisation organisation;

    @BeforeEach
    void aGoodRepositoryStandsBesideTheBadOne(@TempDir Path temporary) throws IOException {
        folder = temporary;
        organisation = Organisation.in(folder).with("good/catalog-info.yaml", GOOD);
    }

    @Test
    void brokenYamlIsNamedWithLineAndColumn() throws Exception {
        organisation.with("bad/catalog-info.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata:
                \tname: x
                """);

        Problem problem = theOneError(organisation.generate());

        assertThat(problem.code()).isEqualTo("yaml-syntax");
        assertThat(problem.location().inRepository()).startsWith("catalog-info.yaml:4:");
        assertThat(problem.message()).contains("tab");
        assertThat(problem.hint()).isPresent();
    }

    @Test
    void aBinaryDescriptorIsOneProblem() throws Exception {
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }
        organisation.with("bad/catalog-info.yaml", binary);

        assertThat(theOneError(organisation.generate()).location().path()).isEqualTo("catalog-info.yaml");
    }

    @Test
    void aDescriptorOfFiftyMegabytesIsRefusedUnread() throws Exception {
        organisation.with("bad/catalog-info.yaml", new byte[50 * 1024 * 1024]);

        assertThat(theOneError(organisation.generate()).code()).isEqualTo("file-too-large");
    }

    @Test
    void anAliasBombIsDefused() throws Exception {
        StringBuilder bomb = new StringBuilder("apiVersion: backstage.io/v1alpha1\nkind: Component\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        organisation.with("bad/catalog-info.yaml", bomb.toString());

        assertThat(theOneError(organisation.generate()).message()).contains("alias");
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        organisation.with(
                "bad/catalog-info.yaml",
                "apiVersion: backstage.io/v1alpha1\nkind: Component\nspec: " + "[".repeat(20_000) + "]".repeat(20_000)
                        + "\n");

        assertThat(theOneError(organisation.generate()).message()).contains("nest");
    }

    @Test
    void sixHundredEntitiesInOneFileAllHavePages() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 671; i++) {
            many.append("---\n").append(Organisation.component("service-" + i));
        }
        organisation.with("many/catalog-info.yaml", many.toString());

        BuildReport report = organisation.generate();

        assertThat(report.entities()).isEqualTo(672);
        assertThat(organisation.page("catalog/default/component/service-670/index.html"))
                .contains("service-670");
    }

    @Test
    void anUnreadableRepositoryIsOneProblem() throws Exception {
        organisation.with("bad/.git/HEAD", "ref: refs/heads/main\n");
        organisation.with("bad/.git/refs/heads/main", "0123456789012345678901234567890123456789\n");
        Files.createDirectories(organisation.repositories().resolve("bad/.git/objects"));

        Problem problem = theOneError(organisation.generate());

        assertThat(problem.code()).isEqualTo("repository-unreadable");
        assertThat(problem.location().repository()).isEqualTo("bad");
    }

    @Test
    void anEmptyOrganisationBecomesAPortalThatSaysHowToBegin() throws Exception {
        Organisation empty = Organisation.in(folder.resolve("empty"));

        BuildReport report = empty.generate();

        assertThat(report.entities()).isZero();
        assertThat(report.problems()).isEmpty();
        assertThat(empty.page("index.html")).contains("catalog-info.yaml");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("occupied"), "not a folder");

        assertThatThrownBy(() -> organisation.generate("", file.resolve("portal"), 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("occupied");
    }

    @Test
    void aFolderOfTheUsersIsNotOverwritten() throws Exception {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("dear.txt"), "keep me");

        assertThatThrownBy(() -> organisation.generate("", letters, 1)).isInstanceOf(IOException.class);
        assertThat(letters.resolve("dear.txt")).hasContent("keep me");
    }

    @Test
    void aWrongConfigurationNamesThePlaceAndTheNearestKey() {
        assertThatThrownBy(() -> organisation.generate("catalogue: {strict: true}\n"))
                .isInstanceOfSatisfying(ConfigurationException.class, wrong -> {
                    Problem problem = wrong.problems().get(0);
                    assertThat(problem.location().inRepository()).isEqualTo("daymark.yaml:5:1");
                    assertThat(problem.hint().orElseThrow()).contains("catalog");
                });
    }

    private Problem theOneError(BuildReport report) throws IOException {
        assertThat(organisation.page(GOOD_PAGE)).contains("<h1");
        List<Problem> errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }
}
