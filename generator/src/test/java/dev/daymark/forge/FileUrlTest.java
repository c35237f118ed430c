package dev.daymark.forge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b/blob/main/x/y.yaml, https://github.com/a/b, main, x/y.yaml",
        "https://GITHUB.com/a/b/tree/main, https://github.com/a/b, main, ''",
        "https://github.com/a/b/tree/main/docs/, https://github.com/a/b, main, docs",
        "https://github.com/a/b/edit/main/x%20y.yaml#L3, https://github.com/a/b, main, x y.yaml",
        "https://github.com/a/b/raw/v1/x?token=abc, https://github.com/a/b, v1, x",
        "https://raw.githubusercontent.com/a/b/main/x/y, https://github.com/a/b, main, x/y",
        "https://raw.githubusercontent.com/a/b/refs/heads/main/x/y, https://github.com/a/b, main, x/y",
        "https://github.longshore.example/a/b/blob/main/x, https://github.longshore.example/a/b, main, x",
        "https://gitlab.com/a/b/c/-/blob/main/x, https://gitlab.com/a/b/c, main, x",
        "https://gitlab.com/a/b/c/-/edit/main/x, https://gitlab.com/a/b/c, main, x",
        "https://gitlab.com/a/b/blob/main/x, https://gitlab.com/a/b, main, x",
        "https://codeberg.org/a/b/src/branch/main/x/y, https://codeberg.org/a/b, main, x/y",
        "https://codeberg.org/a/b/src/tag/v1/x, https://codeberg.org/a/b, v1, x",
        "https://codeberg.org/a/b/_edit/main/x, https://codeberg.org/a/b, main, x",
        "https://codeberg.org/a/b/raw/branch/main/x, https://codeberg.org/a/b, main, x",
        "https://bitbucket.org/a/b/src/main/x, https://bitbucket.org/a/b, main, x",
        "https://bitbucket.x.example/projects/P/repos/r/browse/x/y?at=refs%2Fheads%2Fmain, https://bitbucket.x.example/projects/P/repos/r, main, x/y",
        "https://bitbucket.x.example/projects/P/repos/r/browse/x, https://bitbucket.x.example/projects/P/repos/r, '', x",
        "https://git.x.example/a/b/-/blob/main/x, https://git.x.example/a/b, main, x",
        "https://git.x.example/a/b/src/branch/main/x, https://git.x.example/a/b, main, x",
        "https://git.x.example/a/b/blob/main/x, https://git.x.example/a/b, main, x",
    })
    void takesAddressesApart(String url, String repository, String ref, String path) {
        FileUrl file = FileUrl.parse(url).orElseThrow();

        assertThat(file.repository().url()).isEqualTo(repository);
        assertThat(file.ref()).isEqualTo(ref);
        assertThat(file.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./catalog-info.yaml",
                "/x",
                "https://github.com/a/b",
                "https://github.com/a/b/issues/1",
                "https://github.com/a/b/blob",
                "https://github.com/a/b/blob/main/../../x",
                "https://github.com/a/b/blob/main/%2e%2e/x",
                "https://github.com/a/b/blob/main/x%2f..%2f..%2fy",
                "https://github.com/a/b/blob/main/x%00",
                "https://example.org/page.html",
                "git@github.com:a/b.git",
            })
    void givesNothingForOtherAddresses(String url) {
        assertThat(FileUrl.parse(url)).isEmpty();
    }

    @Test
    void dividesABranchWithSlashesWhenItIsKnown() {
        FileUrl file =
                FileUrl.parse("https://github.com/a/b/blob/release/1.x/docs/y").orElseThrow();

        assertThat(file.onBranch("release/1.x").path()).isEqualTo("docs/y");
        assertThat(file.onBranch("release/1").path()).isEqualTo("1.x/docs/y");
        assertThat(file.onBranch("main")).isEqualTo(file);
        assertThat(FileUrl.parse("https://github.com/a/b/tree/release/1.x")
                        .orElseThrow()
                        .onBranch("release/1.x")
                        .path())
                .isEmpty();
    }
}
