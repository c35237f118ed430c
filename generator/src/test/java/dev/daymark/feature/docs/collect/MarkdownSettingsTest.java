package dev.daymark.feature.docs.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.feature.docs.markdown.tree.Slugs;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors write for {@code toc} decides how headings get their ids. */
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
}
