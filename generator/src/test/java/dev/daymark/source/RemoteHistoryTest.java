package dev.daymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.RemoteRepository;
import dev.daymark.source.server.SmartHttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** History that is fetched when it is asked for. */
class RemoteHistoryTest {

    private static final Set<String> FILES = Set.of("a.md", "b.md", "merged.md", "side.md");

    private Path folder;
    private GitFixture ferry;

    @BeforeEach
    void makeHistory(@TempDir Path temporary) throws IOException {
        folder = temporary;
        ferry = GitFixture.bare(folder.resolve("repositories/ferry.git"));
        ObjectId first = ferry.file("a.md", "1").file("b.md", "1").commit();
        ObjectId second = ferry.file("b.md", "2").commit(first);
        ObjectId side = ferry.file("side.md", "1").commit(first);
        ferry.file("merged.md", "1").commit(second, side);
    }

    @AfterEach
    void close() {
        ferry.close();
    }

    @Test
    void isThatOfAFullClone() throws IOException {
        try (SmartHttpServer server = SmartHttpServer.of(folder.resolve("repositories"))) {
            assertThat(lastChanges(server.url("ferry.git"))).isEqualTo(lastChangesOfTheClone());
            assertThat(lastChangesOfTheClone()).containsOnlyKeys(FILES);
        }
    }

    @Test
    void isTheSameFromAServerThatSendsAllContents() throws IOException {
        assertThat(lastChanges(folder.resolve("repositories/ferry.git").toUri().toString()))
                .isEqualTo(lastChangesOfTheClone());
    }

    @Test
    void isNotFetchedUnlessSomebodyAsks() throws IOException {
        try (SmartHttpServer server = SmartHttpServer.of(folder.resolve("repositories"));
                Repository open = open(server.url("ferry.git"))) {
            int before = server.requests().size();

            assertThat(open.lastChanges(Set.of())).isEmpty();
            assertThat(server.requests()).hasSize(before);
            assertThat(folder.resolve("cache/git-history")).doesNotExist();
        }
    }

    @Test
    void isFetchedOnceAndThenWhatWasAdded() throws IOException {
        try (SmartHttpServer server = SmartHttpServer.of(folder.resolve("repositories"))) {
            lastChanges(server.url("ferry.git"));
            int before = server.requests().size();
            lastChanges(server.url("ferry.git"));
            assertThat(server.requests()).hasSize(before + 2);

            ferry.file("a.md", "2").commit(lastCommit());
            assertThat(lastChanges(server.url("ferry.git"))).isEqualTo(lastChangesOfTheClone());
        }
    }

    @Test
    void isFetchedWithoutContents() throws IOException {
        try (SmartHttpServer server = SmartHttpServer.of(folder.resolve("repositories"))) {
            ferry.file("a.md", randomText()).commit();
            ferry.file("a.md", "small").commit(lastCommit());
            lastChanges(server.url("ferry.git"));

            assertThat(bytesBelow(folder.resolve("cache/git-history"))).isLessThan(50_000);
        }
    }

    private ObjectId lastCommit() throws IOException {
        try (GitDirectory git = GitDirectory.open(ferry.directory())) {
            return git.head().orElseThrow();
        }
    }

    /** 100 kB that do not pack. */
    private static String randomText() {
        StringBuilder text = new StringBuilder();
        new Random(7).ints(100_000, '0', 'z').forEach(text::appendCodePoint);
        return text.toString();
    }

    private static long bytesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private SortedMap<String, Commit> lastChangesOfTheClone() throws IOException {
        try (Repository open = new RepositoryFolder("ferry", ferry.directory(), Optional.empty(), false).open()) {
            return open.lastChanges(FILES);
        }
    }

    private SortedMap<String, Commit> lastChanges(String url) throws IOException {
        try (Repository open = open(url)) {
            return open.lastChanges(FILES);
        }
    }

    private Repository open(String url) throws IOException {
        RemoteRepository remote = RemoteRepository.of(GitUrl.parse(url).orElseThrow());
        return new RemoteHandle(remote, GitCache.in(folder.resolve("cache"), false)).open();
    }
}
