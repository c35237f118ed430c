package dev.daymark.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReloadScriptTest {

    private static final String TAG = "<script src=\"/__daymark/reload.js\" data-version=\"x-1\" defer></script>\n";

    @Test
    void goesIntoTheHeadOfAPage() {
        assertThat(into("<html><head><title>ü</title></head><body></body></html>"))
                .isEqualTo("<html><head><title>ü</title>" + TAG + "</head><body></body></html>");
    }

    @Test
    void goesToTheEndOfWhatHasNoHead() {
        assertThat(into("<h1>x</h1>")).isEqualTo("<h1>x</h1>" + TAG);
    }

    @Test
    void keepsAMessageFromBecomingMarkup() {
        assertThat(new String(ReloadScript.page("T", "<img src=x>&", "x-1"), UTF_8))
                .contains("&lt;img src=x>&amp;")
                .contains(TAG);
    }

    private static String into(String page) {
        return new String(ReloadScript.into(page.getBytes(UTF_8), "x-1"), UTF_8);
    }
}
