package dev.daymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "assets/daymark.0a1b2c3d.css, text/css; charset=utf-8",
        "assets/daymark.0a1b2c3d.js, text/javascript; charset=utf-8",
        "assets/logo.SVG, image/svg+xml; charset=utf-8",
        "api/catalog/entities.json, application/json; charset=utf-8",
        "api/catalog/entities/by-name/api/default/x/index.html, application/json; charset=utf-8",
        "robots.txt, text/plain; charset=utf-8",
        "sitemap.xml, application/xml; charset=utf-8",
        "fonts/x.woff2, font/woff2",
        "search, application/octet-stream",
        ".nojekyll, application/octet-stream"
    })
    void followFromTheName(String path, String type) {
        assertThat(MediaTypes.of(path)).isEqualTo(type);
    }
}
