package dev.daymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
    void isOpenedAsTheSystemDoesIt(String system, String program) {
        URI page = URI.create("http://localhost:8765/");

        assertThat(Browser.command(system, page)).startsWith(program).endsWith("http://localhost:8765/");
    }
}
