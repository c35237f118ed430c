package dev.daymark.feature.docs.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.feature.docs.markdown.MarkdownReader;
import dev.daymark.feature.docs.markdown.page.LinkResolver;
import dev.daymark.feature.docs.markdown.page.Snippets;
import dev.daymark.feature.docs.markdown.tree.Slugs;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors write for extensions decides how pages are read. */
class MarkdownSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{permalink: true} | ASCII",
                "{slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}} | PYMDOWN_LOWER",
                "{slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: none}}} | PYMDOWN",
                "{slugify: markdown.extensions.toc.slugify_unicode} | UNICODE",
                "{slugify: pymdownx.slugs.uslugify} | PYMDOWN_LOWER",
                "{slugify: pymdownx.slugs.slugify} | PYMDOWN"
            })
    void aSlugFunctionIsKnownByNameOrOptions(String toc, Slugs slugs) throws YamlSyntaxException {
        YamlMap options = (YamlMap) YamlReader.readOne(toc);

        assertThat(MarkdownSettings.of(Map.of("toc", options)).toc().slugs()).isEqualTo(slugs);
    }

    /** As {@code linenums} of pymdownx.highlight does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{linenums: true}  | 1 2 | 7 8 |",
                "{linenums: false} |     |     |",
                "{}                |     | 7 8 |",
            })
    void linesOfCodeAreNumberedWhereTheExtensionOrTheBlockSaysSo(
            String highlight, String plain, String asked, String refused) throws YamlSyntaxException {
        YamlMap options = (YamlMap) YamlReader.readOne(highlight);
        MarkdownReader reader = new MarkdownReader(MarkdownSettings.of(Map.of("pymdownx.highlight", options)));

        assertThat(numbers(reader, "```java")).isEqualTo(plain);
        assertThat(numbers(reader, "```java linenums=\"7\"")).isEqualTo(asked);
        assertThat(numbers(reader, "```java linenums=\"0\"")).isEqualTo(refused);
    }

    private static @Nullable String numbers(MarkdownReader reader, String fence) {
        Document page =
                Jsoup.parse(reader.read(fence + "\na\nb\n```\n", Snippets.NONE).html(LinkResolver.AS_WRITTEN));
        List<String> numbers = page.select("[data-line]").eachAttr("data-line");
        assertThat(page.select("figure").hasClass("numbered")).isEqualTo(!numbers.isEmpty());
        return numbers.isEmpty() ? null : String.join(" ", numbers);
    }
}
