package dev.daymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTypesTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, home",
        "404.html, 404.html",
        "teams/index.html, teams",
        "health/problems/index.html, health/problems",
        "catalog/index.html, catalog",
        "catalog/page/2/index.html, catalog/page/*",
        "catalog/default/component/ship/index.html, catalog/*/component/*",
        "catalog/default/component/ship/source/index.html, catalog/*/*/*/source",
        "catalog/default/component/page/index.html, catalog/*/component/*",
        "browse/kind/index.html, browse/*",
        "browse/kind/api/index.html, browse/*/*",
        "browse/kind/api/page/2/index.html, browse/*/*/page/*",
        "repositories/index.html, repositories",
        "repositories/ships/index.html, repositories/*",
        "repositories/ships/docs/guide/start/index.html, repositories/*/docs",
        "docs/index.html, docs",
        "docs/default/component/ship/guide/index.html, docs/*",
    })
    void areReadOffAddresses(String path, String type) {
        assertThat(PageTypes.type(path)).isEqualTo(type);
    }

    @Test
    void listTheHeaviestPageFirstAndLeaveAnswersToProgramsOut(@TempDir Path portal) throws IOException {
        write(portal, "repositories/small/index.html", "x");
        write(portal, "repositories/large/index.html", "xxx");
        write(portal, "api/catalog/entities/index.html", "{}");

        assertThat(PageTypes.of(portal)).containsOnlyKeys("repositories/*");
        assertThat(PageTypes.of(portal).get("repositories/*"))
                .isEqualTo(List.of("repositories/large/index.html", "repositories/small/index.html"));
    }

    private static void write(Path portal, String path, String text) throws IOException {
        Path file = portal.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
