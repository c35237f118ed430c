package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors who mean harm, on the whole way from their file to the page. */
class HostileDocumentationTest {

    private static final String HOME = "repositories/cart/docs/index.html";

    private final Path folder;

    HostileDocumentationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://a.example){ .a\"onclick=alert(1)//\" }",
                "<a href='https://a.example' class='a\" onclick=\"alert(1)'>x</a>",
                "<a href='https://a.example' class='\"><b onclick=alert(1)>'>x</a>",
                "[x](https://a.example){ href=javascript\\:alert\\(1\\) }"
            })
    void aLinkIsNothingButALink(String text) throws Exception {
        Document page = page(text);

        assertThat(page.select(".prose *")).isNotEmpty().allSatisfy(element -> assertThat(element.attributes())
                .extracting(Attribute::getKey)
                .isSubsetOf("href", "class", "data-missing"));
        assertThat(page.select(".prose a").eachAttr("href")).allMatch(address -> !address.startsWith("javascript"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](https:a.example/x.png)",
                "![x](http:\\\\a.example/x.png)",
                "![x](ftp://a.example/x.png)",
                "<img src=\"HTTPS://a.example/x.png\">",
                "<video src=\"https://a.example/x.mp4\"></video>",
                "<img alt=\"y\"> <video src=\"//a.example/x.mp4\"></video>",
                "<audio controls><source src=\"https://a.example/x.mp3\"></audio>",
                "<source src=\"https://a.example/x.mp3\">"
            })
    void nothingIsLoadedFromElsewhere(String text) throws Exception {
        Document page = page(text);

        assertThat(page.select(".prose [src]")).isEmpty();
        assertThat(page.select(".prose video, .prose audio")).isEmpty();
    }

    /** Browsers guess what a file without an ending is, and may take it for a page. */
    @Test
    void aTextWithoutAnEndingGetsOne() throws Exception {
        Organisation organisation = Organisation.in(folder).with("cart/README", "<script>alert(1)</script>\n");
        organisation.generate();

        assertThat(organisation.portal().resolve("repositories/cart/docs/index.txt"))
                .exists();
        assertThat(Jsoup.parse(organisation.portal().resolve(HOME)).select("main script"))
                .isEmpty();
    }

    private Document page(String text) throws Exception {
        Organisation organisation = Organisation.in(folder).with("cart/docs/index.md", "# Cart\n\n" + text + "\n");
        organisation.generate();
        return Jsoup.parse(organisation.portal().resolve(HOME));
    }
}
