package dev.daymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.source.remote.FetchLimits;
import dev.daymark.source.remote.GitCache;
import dev.daymark.source.remote.GitUrl;
import dev.daymark.source.remote.Machine;
import dev.daymark.source.remote.RemoteRepository;
import dev.daymark.source.remote.UnavailableException;
import dev.daymark.source.server.AgentFixture;
import dev.daymark.source.server.SshGitServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories behind a server for ssh that runs git's own program. */
class RemoteSshTest {

    private Path folder;
    private Path home;
    private SshGitServer server;

    @BeforeEach
    void serve(@TempDir Path temporary) throws IOException, GeneralSecurityException {
        folder = temporary;
        home = folder.resolve("home");
        Files.createDirectories(home.resolve(".ssh"));
        try (GitFixture ferry = GitFixture.bare(folder.resolve("repositories/ferry.git"))) {
            ferry.file("README.md", "# Ferry").commit();
        }
        server = SshGitServer.of(folder.resolve("repositories"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void showsTheKeyOfTheUser() throws IOException, GeneralSecurityException {
        server.accept(SshGitServer.writeKey(home.resolve(".ssh/id_ecdsa")));
        trustServer();

        assertThat(readme(Map.of())).isEqualTo("# Ferry");
    }

    @Test
    void signsWithTheAgent() throws IOException, GeneralSecurityException {
        trustServer();
        try (AgentFixture agent = AgentFixture.start(folder.resolve("agent.socket"))) {
            server.accept(agent.publicKey());

            assertThat(readme(Map.of("SSH_AUTH_SOCK", agent.socket().toString())))
                    .isEqualTo("# Ferry");
        }
    }

    @Test
    void refusesAServerThatIsNotKnown() throws IOException, GeneralSecurityException {
        server.accept(SshGitServer.writeKey(home.resolve(".ssh/id_ecdsa")));

        assertThatThrownBy(() -> readme(Map.of()))
                .isInstanceOfSatisfying(UnavailableException.class, failure -> assertThat(failure.hint())
                        .contains("known_hosts"))
                .hasMessageContaining("known_hosts");
        assertThat(home.resolve(".ssh/known_hosts")).doesNotExist();
    }

    @Test
    void saysThatNoKeyIsAccepted() throws IOException, GeneralSecurityException {
        SshGitServer.writeKey(home.resolve(".ssh/id_ecdsa"));
        trustServer();

        assertThatThrownBy(() -> readme(Map.of()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("accepts no key");
    }

    private void trustServer() throws IOException {
        Files.writeString(home.resolve(".ssh/known_hosts"), server.knownHostsLine() + "\n");
    }

    private String readme(Map<String, String> environment) throws IOException {
        RemoteRepository remote =
                RemoteRepository.of(GitUrl.parse(server.url("ferry.git")).orElseThrow());
        GitCache cache =
                new GitCache(folder.resolve("cache"), false, FetchLimits.DEFAULT, new Machine(home, environment));
        try (Repository repository = new RemoteHandle(remote, cache).open()) {
            return new String(repository.read("README.md", 1000), StandardCharsets.UTF_8);
        }
    }
}
