package dev.daymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.RemoteRepository;
import dev.daymark.source.remote.UnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a remote repository is once it was fetched, by the one protocol that needs no server. */
class RemoteHandleTest {

    private Path folder;
    private GitFixture server;

    @BeforeEach
    void makeServer(@TempDir Path temporary) throws IOException {
        folder = temporary;
        server = GitFixture.bare(folder.resolve("ferry.git"));
    }

    @Test
    void readsTheDefaultBranch() throws IOException {
        ObjectId commit = server.file("README.md", "# Ferry").commit();

        try (Repository ferry = open(Optional.empty())) {
            assertThat(ferry.name()).isEqualTo("ferry");
            assertThat(ferry.branch()).contains("main");
            assertThat(ferry.commit()).map(Commit::id).contains(commit.name());
            assertThat(read(ferry, "README.md")).isEqualTo("# Ferry");
        }
    }

    @Test
    void readsWhatWasPushedSince() throws IOException {
        ObjectId first = server.file("README.md", "old").commit();
        open(Optional.empty()).close();
        server.file("README.md", "new").commit(first);

        try (Repository ferry = open(Optional.empty())) {
            assertThat(read(ferry, "README.md")).isEqualTo("new");
        }
    }

    @Test
    void readsABranchThatWasForced() throws IOException {
        server.file("README.md", "old")
                .commit(server.file("README.md", "oldest").commit());
        open(Optional.empty()).close();
        server.file("README.md", "other").commit();

        try (Repository ferry = open(Optional.of("main"))) {
            assertThat(read(ferry, "README.md")).isEqualTo("other");
        }
    }

    @Test
    void isEmptyWithoutCommits() throws IOException {
        for (int build = 1; build <= 2; build++) {
            try (Repository ferry = open(Optional.empty())) {
                assertThat(ferry.files()).isEmpty();
                assertThat(ferry.commit()).isEmpty();
            }
        }
    }

    @Test
    void namesTheRefThatIsMissing() throws IOException {
        server.file("README.md", "").commit();

        assertThatThrownBy(() -> open(Optional.of("v2")))
                .isInstanceOf(UnavailableException.class)
                .hasMessageEndingWith("ferry.git/ has neither a branch nor a tag \"v2\"");
    }

    @Test
    void isFetchedAgainWhenTheCacheIsDamaged() throws IOException {
        server.file("README.md", "# Ferry").commit();
        open(Optional.empty()).close();
        Path cached = cached();
        Files.writeString(cached.resolve("HEAD"), "rubbish");

        try (Repository ferry = open(Optional.empty())) {
            assertThat(read(ferry, "README.md")).isEqualTo("# Ferry");
        }
    }

    @Test
    void isFetchedAgainWhenAPackIsDamaged() throws IOException {
        server.file("README.md", "# Ferry").file("docs/index.md", "# Docs").commit();
        open(Optional.empty()).close();
        damagePack(0.3, 0.9);

        try (Repository ferry = open(Optional.empty())) {
            assertThat(read(ferry, "docs/index.md")).isEqualTo("# Docs");
        }
    }

    @Test
    void leavesNothingBehindOfABuildThatWasKilled() throws IOException {
        server.file("README.md", "# Ferry").commit();
        open(Optional.empty()).close();
        Path leftover = Files.writeString(cached().resolve("objects/incoming_1.pack"), "PACK");

        open(Optional.empty()).close();
        assertThat(leftover).doesNotExist();
    }

    @Test
    void isSharedByBuildsThatRunAtATime() throws Exception {
        server.file("README.md", "# Ferry").commit();
        ExecutorService builds = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> openings = Collections.nCopies(8, () -> {
                try (Repository ferry = open(Optional.empty())) {
                    return read(ferry, "README.md");
                }
            });
            for (Future<String> readme : builds.invokeAll(openings)) {
                assertThat(readme.get()).isEqualTo("# Ferry");
            }
        } finally {
            builds.shutdownNow();
        }
        try (Stream<Path> packs = Files.list(cached().resolve("objects/pack"))) {
            assertThat(packs.filter(file -> file.toString().endsWith(".pack"))).hasSize(1);
        }
    }

    @Test
    void readsATagAndABranch() throws IOException {
        ObjectId first = server.file("README.md", "v1").commit();
        server.tag("v1", first).file("README.md", "next").commit(first);

        try (Repository tagged = open(Optional.of("v1"));
                Repository branch = open(Optional.of("refs/heads/main"))) {
            assertThat(read(tagged, "README.md")).isEqualTo("v1");
            assertThat(tagged.branch()).isEmpty();
            assertThat(read(branch, "README.md")).isEqualTo("next");
            assertThat(branch.branch()).contains("main");
        }
    }

    @Test
    void followsARenamedDefaultBranch() throws IOException {
        server.file("README.md", "old").commit();
        open(Optional.empty()).close();
        server.renameTo("trunk").file("README.md", "new").commit();

        try (Repository ferry = open(Optional.empty())) {
            assertThat(ferry.branch()).contains("trunk");
            assertThat(read(ferry, "README.md")).isEqualTo("new");
        }
    }

    @Test
    void staysSmallHoweverOftenItIsFetched() throws IOException {
        ObjectId commit = server.file("README.md", "0").commit();
        for (int push = 1; push <= 22; push++) {
            commit = server.file("README.md", String.valueOf(push)).commit(commit);
            try (Repository ferry = open(Optional.empty())) {
                assertThat(read(ferry, "README.md")).isEqualTo(String.valueOf(push));
            }
        }
        try (Stream<Path> packs = Files.list(cached().resolve("objects/pack"))) {
            assertThat(packs.filter(file -> file.toString().endsWith(".pack"))).hasSizeLessThan(5);
        }
    }

    private void damagePack(double from, double to) throws IOException {
        try (Stream<Path> packs = Files.list(cached().resolve("objects/pack"))) {
            Path pack = packs.filter(file -> file.toString().endsWith(".pack"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(pack);
            Arrays.fill(bytes, (int) (bytes.length * from), (int) (bytes.length * to), (byte) 0);
            Files.delete(pack);
            Files.write(pack, bytes);
        }
    }

    private Path cached() throws IOException {
        try (var folders = Files.newDirectoryStream(folder.resolve("cache/git"), Files::isDirectory)) {
            return folders.iterator().next();
        }
    }

    private Repository open(Optional<String> ref) throws IOException {
        GitUrl url =
                GitUrl.parse(folder.resolve("ferry.git").toUri().toString()).orElseThrow();
        RemoteRepository remote =
                new RemoteRepository("ferry", url, Optional.empty(), ref, Optional.empty(), Optional.empty());
        return new RemoteHandle(remote, GitCache.in(folder.resolve("cache"), false)).open();
    }

    private static String read(Repository repository, String path) throws IOException {
        return new String(repository.read(path, 1000), StandardCharsets.UTF_8);
    }
}
