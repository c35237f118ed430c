package dev.daymark.source.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialHelperTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(500);

    private final Path home;

    CredentialHelperTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void givesWhatAHelperKnows() throws Exception {
        helper("echo username=kim; echo password=secret");

        assertThat(CredentialHelper.find(machine(), address(), LONG)).contains(new Credentials("kim", "secret"));
    }

    @Test
    void waitsOnlySoLongForAHelperThatHangs() throws Exception {
        helper("echo $$ > " + home.resolve("pid") + "; sleep 300");

        assertThat(CredentialHelper.find(machine(), address(), SHORT)).isEmpty();

        // Without an end of its own it would outlive this test.
        if (Files.exists(home.resolve("pid"))) {
            long pid = Long.parseLong(Files.readString(home.resolve("pid")).strip());
            ProcessHandle.of(pid).ifPresent(helper -> helper.onExit().join());
        }
    }

    @Test
    void waitsOnlySoLongForWhatAHelperHasLeftRunning() throws Exception {
        helper("sleep 5 & echo username=kim; echo password=secret");

        assertThat(CredentialHelper.find(machine(), address(), SHORT)).isEmpty();
    }

    private void helper(String script) throws IOException {
        Path helper = Files.writeString(home.resolve("helper"), "#!/bin/sh\n" + script + "\n");
        assertThat(helper.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve(".gitconfig"), "[credential]\n\thelper = " + helper + "\n");
    }

    private Machine machine() {
        return new Machine(home, Map.of("HOME", home.toString(), "PATH", System.getenv("PATH")));
    }

    private static URIish address() throws URISyntaxException {
        return new URIish("https://git.longshore.example/ferry.git");
    }
}
