package dev.daymark.source.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://git.longshore.example/tools/ferry.git,       https://git.longshore.example/tools/ferry.git,       ferry",
        "https://kim:secret@git.longshore.example/ferry,      https://git.longshore.example/ferry,                 ferry",
        "ssh://git@git.longshore.example:2222/tools/ferry.git, ssh://git@git.longshore.example:2222/tools/ferry.git, ferry",
        "git@git.longshore.example:tools/ferry.git,           git@git.longshore.example:tools/ferry.git,           ferry",
        "git+ssh://git@git.longshore.example/ferry/,          ssh://git@git.longshore.example/ferry/,              ferry",
        "git://git.longshore.example/ferry.git,               git://git.longshore.example/ferry.git,               ferry",
        "file:///srv/git/ferry.git,                           file:///srv/git/ferry.git,                           ferry",
    })
    void readsAddressesOfKnownProtocols(String written, String text, String name) {
        assertThat(GitUrl.parse(written)).get().satisfies(url -> {
            assertThat(url.text()).isEqualTo(text);
            assertThat(url.repositoryName()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ext::sh -c id",
                "ext::sh",
                "fd::7",
                "ftp://git.longshore.example/ferry",
                "sftp://git.longshore.example/ferry",
                "ssh://-oProxyCommand=id/ferry",
                "-oProxyCommand=id:ferry",
                "/srv/git/ferry.git",
                "../ferry",
                "https://git.longshore.example/a b",
                "https:///ferry",
                "",
            })
    void readsNothingElse(String written) {
        assertThat(GitUrl.parse(written)).isEmpty();
    }

    @Test
    void leavesTheDiskToTheConfiguration() {
        assertThat(GitUrl.parseForeign("file:///etc/ferry.git")).isEmpty();
        assertThat(GitUrl.parseForeign("https://git.longshore.example/ferry.git"))
                .isPresent();
    }

    @Test
    void takesCredentialsOut() {
        assertThat(GitUrl.parse("https://kim:secret@git.longshore.example/ferry"))
                .flatMap(GitUrl::embedded)
                .contains(new Credentials("kim", "secret"));
        assertThat(GitUrl.parse("https://token@git.longshore.example/ferry"))
                .flatMap(GitUrl::embedded)
                .contains(Credentials.token("token"));
        assertThat(GitUrl.parse("git@git.longshore.example:ferry"))
                .flatMap(GitUrl::embedded)
                .isEmpty();
    }
}
