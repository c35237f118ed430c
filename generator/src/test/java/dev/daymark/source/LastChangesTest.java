package dev.daymark.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastChangesTest {

    private final Path folder;

    LastChangesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SortedMap<String, Commit> lastChanges(Set<String> paths) throws IOException {
        try (Repository repository = new DirectorySource(folder, Optional.empty(), false)
                .repositories()
                .get(0)
                .open()) {
            return repository.lastChanges(paths);
        }
    }

    private Map<String, String> ids(Set<String> paths) throws IOException {
        Map<String, String> ids = new TreeMap<>();
        lastChanges(paths).forEach((path, commit) -> ids.put(path, commit.id()));
        return ids;
    }

    @Test
    void findsTheCommitThatLastChangedEachFile() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            ObjectId first =
                    git.file("a", "1").file("d/b", "1").file("d/e/c", "1").commit();
            ObjectId second = git.file("d/b", "2").commit(first);
            ObjectId third = git.file("x", "1").copy("a", "moved").commit(second);

            assertThat(ids(Set.of("a", "d/b", "d/e/c", "x", "moved", "gone", "d")))
                    .isEqualTo(Map.of(
                            "a", first.name(),
                            "d/b", second.name(),
                            "d/e/c", first.name(),
                            "x", third.name(),
                            "moved", third.name(),
                            "d", second.name()));
            assertThat(lastChanges(Set.of("a")).values())
                    .extracting(Commit::author)
                    .containsExactly("Kim Ødegård");
            assertThat(ids(Set.of())).isEmpty();
        }
    }

    @Test
    void followsTheSideOfAMergeThatItWasTakenFrom() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            ObjectId base = git.entriesOf(Map.of("a", "1", "b", "1", "c", "1")).commit();
            ObjectId left = git.entriesOf(Map.of("a", "2", "b", "1", "c", "2")).commit(base);
            ObjectId right = git.entriesOf(Map.of("a", "1", "b", "2", "c", "3")).commit(base);
            ObjectId merge = git.entriesOf(Map.of("a", "2", "b", "2", "c", "4")).commit(left, right);

            assertThat(ids(Set.of("a", "b", "c")))
                    .isEqualTo(Map.of("a", left.name(), "b", right.name(), "c", merge.name()));
        }
    }

    @Test
    void knowsNothingOfWhatAShallowCloneLeftOut() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            ObjectId first = git.file("a", "1").commit();
            ObjectId second = git.file("b", "1").commit(first);
            ObjectId third = git.file("c", "1").commit(second);
            Files.writeString(git.directory().resolve("shallow"), second.name() + "\n");

            assertThat(ids(Set.of("a", "b", "c"))).isEqualTo(Map.of("c", third.name()));
        }
    }

    @Test
    void knowsNothingOfParentsThatAreMissing() throws IOException {
        ObjectId missing = ObjectId.fromString("0123456789012345678901234567890123456789");
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            ObjectId second = git.file("a", "1").commit(missing);
            ObjectId third = git.file("b", "1").commit(second);

            assertThat(ids(Set.of("a", "b"))).isEqualTo(Map.of("b", third.name()));
        }
    }

    @Test
    void knowsNothingOfPlainFoldersAndEmptyRepositories() throws IOException {
        Files.createDirectories(folder.resolve("cart"));
        Files.writeString(folder.resolve("cart/a"), "1");
        assertThat(lastChanges(Set.of("a"))).isEmpty();

        Files.delete(folder.resolve("cart/a"));
        GitFixture.workTree(folder.resolve("cart")).close();
        assertThat(lastChanges(Set.of("a"))).isEmpty();
    }

    /** Random histories with branches and merges, judged by git itself. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithGit(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> names = List.of("a", "b", "d/a", "d/b", "d/e/a", "d/e/b", "f/a");
        Map<String, String> expected = new TreeMap<>();
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            List<ObjectId> commits = new ArrayList<>();
            Map<ObjectId, Map<String, String>> contents = new HashMap<>();
            for (int i = 0; i < 80; i++) {
                List<ObjectId> parents = parents(random, commits);
                Map<String, String> files =
                        new TreeMap<>(parents.isEmpty() ? Map.of() : contents.getOrDefault(parents.get(0), Map.of()));
                for (ObjectId other : parents) {
                    contents.getOrDefault(other, Map.of()).forEach((name, text) -> {
                        if (random.nextBoolean()) {
                            files.put(name, text);
                        }
                    });
                }
                if (parents.size() < 2 || random.nextInt(4) == 0) {
                    String name = names.get(random.nextInt(names.size()));
                    files.put(name, String.valueOf(random.nextInt(4)));
                    if (random.nextInt(5) == 0) {
                        files.remove(names.get(random.nextInt(names.size())));
                    }
                }
                ObjectId commit = git.entriesOf(files).commit(parents.toArray(ObjectId[]::new));
                if (!contents.containsKey(commit)) {
                    commits.add(commit);
                    contents.put(commit, files);
                }
            }
            for (String name : names) {
                String id = log(git.directory(), name);
                if (!id.isEmpty()) {
                    expected.put(name, id);
                }
            }
        }

        assertThat(new TreeSet<>(expected.values())).hasSizeGreaterThan(2);
        assertThat(ids(Set.copyOf(names))).isEqualTo(expected);
    }

    /** One of the last three commits, and sometimes one or two of the last eight. */
    private static List<ObjectId> parents(Random random, List<ObjectId> commits) {
        List<ObjectId> parents = new ArrayList<>();
        if (!commits.isEmpty()) {
            parents.add(commits.get(commits.size() - 1 - random.nextInt(Math.min(3, commits.size()))));
            for (int i = random.nextInt(5) - 2; i > 0; i--) {
                ObjectId other = commits.get(commits.size() - 1 - random.nextInt(Math.min(8, commits.size())));
                if (!parents.contains(other)) {
                    parents.add(other);
                }
            }
        }
        return parents;
    }

    private static String log(Path directory, String path) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("git", "log", "-1", "--format=%H", "main", "--", path)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", directory.toString());
        Process process = builder.start();
        String id = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return id;
    }
}
