package dev.daymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.source.remote.FetchLimits;
import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.RemoteRepository;
import dev.daymark.source.remote.UnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        return new RemoteHandle(remote, new GitCache(folder.resolve("cache"), false, FetchLimits.DEFAULT)).open();
    }

    private static String read(Repository repository, String path) throws IOException {
        return new String(repository.read(path, 1000), StandardCharsets.UTF_8);
    }
}
