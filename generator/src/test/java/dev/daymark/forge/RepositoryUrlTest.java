package dev.daymark.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/longshore/checkout, https://github.com/longshore/checkout",
        "https://github.com/longshore/checkout.git, https://github.com/longshore/checkout",
        "https://GitHub.com/longshore/Checkout/, https://github.com/longshore/Checkout",
        "https://user:secret@github.com/longshore/checkout.git, https://github.com/longshore/checkout",
        "https://x-access-token:gh@s@github.com/longshore/checkout, https://github.com/longshore/checkout",
        "git@github.com:longshore/checkout.git, https://github.com/longshore/checkout",
        "ssh://git@github.com:22/longshore/checkout.git, https://github.com/longshore/checkout",
        "ssh://git@ssh.github.com:443/longshore/checkout.git, https://github.com/longshore/checkout",
        "git://github.com/longshore/checkout.git, https://github.com/longshore/checkout",
        "https://gitlab.com/a/b/c/checkout.git, https://gitlab.com/a/b/c/checkout",
        "git@gitlab.longshore.example:a/b/checkout.git, https://gitlab.longshore.example/a/b/checkout",
        "https://git.longshore.example:8443/tools/ferry.git, https://git.longshore.example:8443/tools/ferry",
        "http://localhost:3000/tools/ferry, http://localhost:3000/tools/ferry",
        "https://codeberg.org/longshore/checkout, https://codeberg.org/longshore/checkout",
        "git@bitbucket.org:longshore/checkout.git, https://bitbucket.org/longshore/checkout",
        "ssh://git@bitbucket.longshore.example:7999/PAY/cart.git, https://bitbucket.longshore.example/projects/PAY/repos/cart",
        "https://bitbucket.longshore.example/scm/~kim/cart.git, https://bitbucket.longshore.example/users/kim/repos/cart",
    })
    void readsAddressesAndRemotes(String remote, String url) {
        assertThat(RepositoryUrl.parse(remote)).map(RepositoryUrl::url).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/srv/git/x.git",
                "../x",
                "C:\\repos\\x",
                "C:/repos/x",
                "file:///srv/git/x.git",
                "https://github.com",
                "https://github.com/longshore",
                "https://github.com/longshore/checkout/tree/main",
                "https://github.com/../checkout",
                "https://github.com/%2e%2e/checkout",
                "https:///a/b",
                "https://host:port/a/b",
                "https://a b/c/d",
                "javascript:alert(1)",
                "javascript://x/%0aalert(1)",
                "https://github.com/a/.git",
                "origin:checkout",
                "https://<script>/a/b",
            })
    void givesNothingForWhatIsNoAddress(String remote) {
        assertThat(RepositoryUrl.parse(remote)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b, https://github.com/a/b/blob/main/x/y.yaml, https://github.com/a/b/edit/main/x/y.yaml, https://github.com/a/b/tree/main/x/",
        "https://gitlab.com/a/b, https://gitlab.com/a/b/-/blob/main/x/y.yaml, https://gitlab.com/a/b/-/edit/main/x/y.yaml, https://gitlab.com/a/b/-/tree/main/x/",
        "https://codeberg.org/a/b, https://codeberg.org/a/b/src/branch/main/x/y.yaml, https://codeberg.org/a/b/_edit/main/x/y.yaml, https://codeberg.org/a/b/src/branch/main/x/",
        "https://bitbucket.org/a/b, https://bitbucket.org/a/b/src/main/x/y.yaml, https://bitbucket.org/a/b/src/main/x/y.yaml?mode=edit, https://bitbucket.org/a/b/src/main/x/",
    })
    void knowsThePagesOfEachForge(String repository, String file, String edit, String directory) {
        RepositoryUrl url = RepositoryUrl.parse(repository).orElseThrow();

        assertThat(url.file("main", "x/y.yaml")).isEqualTo(file);
        assertThat(url.edit("main", "x/y.yaml")).contains(edit);
        assertThat(url.directory("main", "x")).isEqualTo(directory);
    }

    @Test
    void addressesTheRootWithATrailingSlash() {
        RepositoryUrl url = RepositoryUrl.parse("https://github.com/a/b").orElseThrow();

        assertThat(url.directory("main", "")).isEqualTo("https://github.com/a/b/tree/main/");
    }

    @Test
    void hasNoEditPageForACommitOrAnUnknownHost() {
        String commit = "0123456789abcdef0123456789abcdef01234567";
        RepositoryUrl github = RepositoryUrl.parse("https://github.com/a/b").orElseThrow();
        RepositoryUrl unknown =
                RepositoryUrl.parse("https://git.longshore.example/a/b").orElseThrow();

        assertThat(github.edit(commit, "x")).isEmpty();
        assertThat(unknown.edit("main", "x")).isEmpty();
        assertThat(unknown.forge()).isEqualTo(Optional.empty());
    }

    @Test
    void encodesPathsSoThatTheyReadBack() {
        RepositoryUrl url = RepositoryUrl.parse("https://github.com/a/b").orElseThrow();
        String path = "${{ values.name }}/Größe #1?/100%.yaml";

        String file = url.file("feature", path);

        assertThat(file).doesNotContain(" ", "#", "?", "{");
        assertThat(FileUrl.parse(file)).contains(new FileUrl(url, "feature", path));
    }

    @Test
    void tellsAddressesOfOneRepository() {
        assertThat(RepositoryUrl.parse("git@GitHub.com:Longshore/Cart.git").map(RepositoryUrl::identity))
                .isEqualTo(
                        RepositoryUrl.parse("http://github.com/longshore/cart").map(RepositoryUrl::identity));
    }

    @Test
    void neverThrowsOnArbitraryText() {
        Random random = new Random(7);
        String alphabet = "htps:/@.%?#&=-gitlab.comblobtree~\u0000\u00e9 \\[]{}0123";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 ? "https://gitlab.com/" : "");
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThatCode(() -> {
                        RepositoryUrl.parse(text.toString());
                        FileUrl.parse(text.toString());
                    })
                    .as("%s", text)
                    .doesNotThrowAnyException();
        }
    }
}
