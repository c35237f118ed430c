package dev.daymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.RemoteRepository;
import dev.daymark.source.server.GitDaemon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories behind git's own daemon. */
class RemoteDaemonTest {

    @Test
    void fetchesOverTheProtocolOfGit(@TempDir Path folder) throws IOException {
        try (GitFixture ferry = GitFixture.bare(folder.resolve("repositories/ferry.git"));
                GitDaemon daemon = GitDaemon.of(folder.resolve("repositories"))) {
            ObjectId first = ferry.file("README.md", "old").commit();
            assertThat(readme(daemon, folder)).isEqualTo("old");
            ferry.file("README.md", "new").commit(first);
            assertThat(readme(daemon, folder)).isEqualTo("new");
        }
    }

    private static String readme(GitDaemon daemon, Path folder) throws IOException {
        RemoteRepository remote =
                RemoteRepository.of(GitUrl.parse(daemon.url("ferry.git")).orElseThrow());
        try (Repository repository = new RemoteHandle(remote, GitCache.in(folder.resolve("cache"), false)).open()) {
            assertThat(repository.staleBecause()).isEmpty();
            return new String(repository.read("README.md", 1000), StandardCharsets.UTF_8);
        }
    }
}
