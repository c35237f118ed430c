package dev.daymark.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlScalar;
import dev.daymark.yaml.YamlSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @Test
    void writesAsPeopleDo() throws YamlSyntaxException {
        String text = """
                kind: Component
                metadata:
                  name: ship
                  tags:
                    - java
                    - c++
                  links:
                    - url: https://x.example
                      title: X
                  empty: {}
                  none: []
                spec:
                  definition: |
                    openapi: 3.1.0

                    info: {}
                  number: 42
                  text: "42"
                """;

        assertThat(YamlText.of(YamlReader.readOne(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'yes'",
                "'null'",
                "' blank '",
                "'a: b'",
                "'a #b'",
                "'- a'",
                "'*a'",
                "'@a'",
                "'%a'",
                "\"two\\nlines\"",
                "\"ends\\n\\n\"",
                "\"\\n begins\"",
                "\" indented\\nmore\"",
                "\"tab\\tand \\x07 bell\"",
                "\"\\\"quoted\\\" \\\\\"",
                "'1e3'",
                "'.5'",
                "'0x1F'",
                "'2026-11-20'",
                "''",
                "'سفينة'",
                "'🚢'",
                "'a:'",
                "'trailing '",
                "[[1, [2]], {a: {b: [c]}}]",
                "{a: null, b: true, c: 1.5, d: -3}"
            })
    void keepsEveryValue(String yaml) throws YamlSyntaxException {
        YamlNode node = YamlReader.readOne("key: " + yaml);

        assertThat(YamlReader.readOne(YamlText.of(node))).isEqualTo(node);
    }

    @Test
    void isQuickWithTextsFullOfColons() throws YamlSyntaxException {
        YamlNode node = YamlScalar.of("urn" + ":bb".repeat(6_000) + "#");

        assertThat(YamlReader.readOne(YamlText.of(node))).isEqualTo(node);
    }

    @Test
    void cutsWhatIsTooLongToShow() {
        String text = YamlText.of(YamlScalar.of("x".repeat(30_000)));

        assertThat(text).hasSizeLessThan(20_100).endsWith("# … 10000 more characters\n");
    }
}
