package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.Problem;
import dev.daymark.source.DirectorySource;
import dev.daymark.source.GitFixture;
import dev.daymark.source.Repository;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutTest {

    private static final String POINTER = """
            version https://git-lfs.github.com/spec/v1
            oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
            size 12345
            """;

    @Test
    void tellsFilesInLfsThatSomebodyWanted(@TempDir Path folder) throws Exception {
        try (GitFixture ferry = GitFixture.bare(folder.resolve("ferry"))) {
            ferry.file("docs/map.png", POINTER).file("docs/unused.png", POINTER).commit();
        }
        Collector pictures = new Collector() {
            @Override
            public String id() {
                return "pictures";
            }

            @Override
            public Optional<CollectedValue> collect(
                    Repository repository, RepositoryPaths paths, Consumer<Problem> problems) throws IOException {
                try {
                    repository.read("docs/map.png", 1000);
                } catch (NoSuchFileException e) {
                    return Optional.empty();
                }
                throw new IllegalStateException("a pointer was taken for a picture");
            }
        };

        assertThat(problems(folder, List.of(pictures)))
                .containsExactly("file-in-lfs: \"docs/map.png\" is kept in Git LFS, which is not read");
    }

    @Test
    void tellsSubmodulesOnce(@TempDir Path folder) throws Exception {
        try (GitFixture ferry = GitFixture.bare(folder.resolve("ferry"))) {
            ferry.file("README.md", "");
            List.of("a", "b", "c", "d").forEach(ferry::submodule);
            ferry.commit();
        }

        assertThat(problems(folder, List.of()))
                .containsExactly("repository-submodules: submodules are not read: \"a\", \"b\", \"c\" and 1 more");
    }

    private static List<String> problems(Path folder, List<Collector> collectors)
            throws IOException, InterruptedException {
        Harvester harvester = new Harvester(new DiscoveryRule(List.of(), List.of()), collectors);
        return new HarvestPool(harvester, 1)
                .harvest(new DirectorySource(folder, Optional.empty(), false).repositories(), harvest -> {}).stream()
                        .flatMap(harvest -> harvest.problems().stream())
                        .map(problem -> problem.code() + ": " + problem.message())
                        .toList();
    }
}
