package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers to which address. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewAddressesTest {

    private static final String SECRET = "nobody-may-read-this";

    private Path folder;
    private RunningPreview preview;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Organisation.in(folder)
                .beside("daymark.yaml", """
                        portal: {theme: theme}
                        sources: [{directory: repos}]
                        """)
                .beside("secret.txt", SECRET)
                .beside("theme/secret.txt", SECRET)
                .beside("theme/assets/secret.txt", SECRET)
                .with("cart/secret.txt", SECRET)
                .with("cart/catalog-info.yaml", Organisation.GOOD);
        preview = RunningPreview.at(folder, 0);
    }

    @AfterAll
    void close() {
        preview.close();
    }

    @Test
    void everyFileIsTheOneThatABuildWritesButForTheScript(@TempDir Path elsewhere) throws Exception {
        Organisation other = Organisation.in(elsewhere)
                .beside("daymark.yaml", """
                        portal: {name: Longshore}
                        sources: [{directory: repos, url: 'https://github.com/longshore/{name}'}]
                        """)
                .with("cart/catalog-info.yaml", Organisation.GOOD);
        other.generate();
        try (RunningPreview same = RunningPreview.at(elsewhere, 0)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(other.portal())) {
                files = all.filter(Files::isRegularFile).toList();
            }
            assertThat(files).hasSizeGreaterThan(30);
            for (Path file : files) {
                String path = other.portal().relativize(file).toString().replace('\\', '/');
                if (path.equals("api/daymark/build.json") || path.equals("data/build.js")) {
                    continue;
                }
                HttpResponse<byte[]> answer = same.get("/" + path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(withoutScript(answer.body())).as(path).isEqualTo(Files.readString(file));
            }
        }
    }

    private static String withoutScript(byte[] page) {
        return new String(page, UTF_8)
                .replaceFirst("<script src=\"/__daymark/reload.js\" data-version=\"[^\"]*\" defer></script>\n", "");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/teams/, text/html; charset=utf-8",
        "/teams/index.html?x=y, text/html; charset=utf-8",
        "/robots.txt, text/plain; charset=utf-8",
        "/api/catalog/entities.json, application/json; charset=utf-8",
        "/api/catalog/entities/by-name/component/default/good/, application/json; charset=utf-8",
        "/__daymark/reload.js, text/javascript; charset=utf-8",
        "/__daymark/panel.css, text/css; charset=utf-8"
    })
    void answersGetAndHeadAlike(String path, String type) throws Exception {
        HttpResponse<byte[]> got = preview.get(path);
        HttpResponse<byte[]> head = preview.send("HEAD", path);

        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(got.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(got.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(got.body()).isNotEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(got.body().length));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void onlyPagesForPeopleGetTheScript() throws Exception {
        assertThat(preview.text("/teams/")).contains("reload.js");
        assertThat(preview.text("/api/catalog/entities/by-name/component/default/good/index.html"))
                .doesNotContain("reload.js");
    }

    @Test
    void leadsFromAFolderToItsIndex() throws Exception {
        HttpResponse<byte[]> answer = preview.get("/teams");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/teams/");
    }

    @Test
    void answersAMissWithThePageOfTheSiteWhoseLinksHold() throws Exception {
        HttpResponse<byte[]> answer = preview.get("/far/away/from/here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), UTF_8))
                .contains("href=\"/assets/daymark.")
                .contains("reload.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void refusesToChangeAnything(String method) throws Exception {
        HttpResponse<byte[]> answer = preview.send(method, "/");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/%252e%252e%252fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/teams/../../secret.txt",
                "/teams/..;/secret.txt",
                "/assets/../../theme/secret.txt",
                "/assets/..%2fsecret.0a1b2c3d.txt",
                "/assets/%2e%2e/secret.0a1b2c3d.txt",
                "/assets/secret.txt",
                "/assets/secret.00000000.txt",
                "/repos/cart/secret.txt",
                "/secret.txt",
                "/secret.txt%00.html",
                "/%00",
                "//secret.txt",
                "/./secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%uff0e%uff0e/secret.txt",
                "/__daymark/../secret.txt",
                "/__daymark/%2e%2e/secret.txt",
                "/__daymark/package-info.class",
                "/__daymark/",
                "http://localhost/../secret.txt",
                "file:///etc/passwd",
                "*"
            })
    void noPathEscapesTheSite(String path) throws Exception {
        String answer = preview.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain(SECRET).doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource({
        "Host: localhost, 200",
        "Host: 127.0.0.1:9, 200",
        "Host: evil.example, 403",
        "Host: evil.example:8765, 403",
        "X-Forwarded-Host: localhost, 403"
    })
    void answersOnlyToItsOwnNames(String header, int code) throws Exception {
        String answer = preview.raw("GET / HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + code + " ");
    }

    @Test
    void takesTheNextPortWhenOneIsTaken() throws Exception {
        int taken = preview.url().getPort();
        try (RunningPreview second = RunningPreview.at(folder, taken)) {
            assertThat(second.url().getPort()).isGreaterThan(taken);
            assertThat(second.log())
                    .contains("WARNING Port " + taken + " is taken; this preview uses "
                            + second.url().getPort());
        }
    }

    @Test
    void isServedWhereThePortalWillBe(@TempDir Path elsewhere) throws Exception {
        Organisation.in(elsewhere).beside("daymark.yaml", """
                portal: {url: 'https://longshore.example/portal'}
                sources: [{directory: repos}]
                """);
        try (RunningPreview below = RunningPreview.at(elsewhere, 0)) {
            assertThat(below.get("/portal/").statusCode()).isEqualTo(200);
            for (String above : List.of("/", "/portal")) {
                assertThat(below.get(above).headers().firstValue("Location")).hasValue("/portal/");
            }
            assertThat(below.get("/portal/teams").headers().firstValue("Location"))
                    .hasValue("/portal/teams/");
            assertThat(below.get("/teams/").statusCode()).isEqualTo(404);
            assertThat(below.text("/portal/nowhere/")).contains("href=\"/portal/assets/daymark.");
        }
    }
}
