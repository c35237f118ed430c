package dev.daymark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final Problem OWNER = Problem.of(
                    ProblemCode.OWNER_UNKNOWN,
                    new SourceLocation("checkout", "catalog-info.yaml", 7, 10),
                    "owner \"grop:${env.X}\" is \\ declared\nnowhere é")
            .withHint("declare it")
            .ofEntity("component:default/checkout");
    private static final Problem EMPTY =
            Problem.of(ProblemCode.REPOSITORY_EMPTY, SourceLocation.ofRepository("attic"), "no files");

    private final Path folder;

    BaselineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesSortedYaml() throws IOException {
        StringWriter text = new StringWriter();

        Baseline.of(List.of(OWNER, EMPTY, OWNER)).write(text);

        assertThat(text).hasToString("""
                        # Problems that are known and fail no build. Take a line out when its problem is solved.
                        problems:
                          - code: "repository-empty"
                            repository: "attic"
                            message: "no files"
                          - code: "owner-unknown"
                            repository: "checkout"
                            path: "catalog-info.yaml"
                            entity: "component:default/checkout"
                            message: "owner \\"grop:${env.X}\\" is \\\\ declared\\nnowhere é"
                        """);
    }

    @Test
    void knowsAgainWhatItWrote() throws IOException, ConfigurationException {
        Baseline baseline = Baseline.read(file(Baseline.of(List.of(OWNER, EMPTY))));

        assertThat(baseline.withoutKnown(List.of(OWNER, EMPTY))).isEmpty();
    }

    @Test
    void knowsAProblemThatMovedToAnotherLine() {
        Problem moved = new Problem(
                OWNER.code(),
                OWNER.severity(),
                OWNER.message(),
                OWNER.hint(),
                new SourceLocation("checkout", "catalog-info.yaml", 70, 1),
                OWNER.entity());

        assertThat(Baseline.of(List.of(OWNER)).withoutKnown(List.of(moved))).isEmpty();
    }

    @Test
    void keepsNewProblems() {
        assertThat(Baseline.of(List.of(OWNER)).withoutKnown(List.of(OWNER, EMPTY)))
                .containsExactly(EMPTY);
        assertThat(Baseline.EMPTY.withoutKnown(List.of(OWNER))).containsExactly(OWNER);
    }

    @Test
    void readsAnEmptyOne() throws IOException, ConfigurationException {
        assertThat(Baseline.read(file(Baseline.EMPTY)).size()).isZero();
    }

    @Test
    void reportsMistakesWithTheirPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("known.yaml"), "problems:\n  - code: yaml-syntax\n    mesage: broken\n");

        ConfigurationException mistake = catchThrowableOfType(ConfigurationException.class, () -> Baseline.read(file));

        assertThat(mistake.problems())
                .extracting(problem -> problem.location().inRepository() + " " + problem.message())
                .containsExactly("known.yaml:3:5 unknown key \"mesage\"");
    }

    private Path file(Baseline baseline) throws IOException {
        Path file = folder.resolve("daymark-baseline.yaml");
        try (var out = Files.newBufferedWriter(file)) {
            baseline.write(out);
        }
        return file;
    }
}
