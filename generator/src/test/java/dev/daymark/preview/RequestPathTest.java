package dev.daymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @CsvSource({
        "'', index.html",
        "teams/, teams/index.html",
        "teams/index.html, teams/index.html",
        "a%20b/%C3%BC.html, a b/ü.html",
        "c%2b%2b/, c++/index.html",
        "a+b, a+b",
        "..., ...",
        ".nojekyll, .nojekyll",
        "%252e%252e/x, %2e%2e/x",
        "x%3fy, x?y"
    })
    void decodesOnce(String raw, String path) {
        assertThat(RequestPath.decode(raw)).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../x",
                "a/../b",
                "a/..",
                "./a",
                "a/.",
                "%2e%2e/x",
                "a/%2E%2E/%2e%2e/etc/passwd",
                "..%2fx",
                "..%5cx",
                "a\\b",
                "a%5Cb",
                "/",
                "//etc/passwd",
                "a//b",
                "a//",
                "%2f",
                "a%00",
                "%00",
                "a%0ab",
                "a%7f",
                "%",
                "%2",
                "%zz",
                "a%",
                "%c0%af",
                "%c0%ae%c0%ae/x",
                "%ff",
                "%ed%a0%80"
            })
    void refusesWhatNoFileOfASiteIsCalled(String raw) {
        assertThat(RequestPath.decode(raw)).isEmpty();
    }
}
