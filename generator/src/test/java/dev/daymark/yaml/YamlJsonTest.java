package dev.daymark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlJsonTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-0.0, 0",
        "1.0, 1",
        "0.1, 0.1",
        "1e21, 1e+21",
        "123456789012345678901, 123456789012345680000",
        "1e-6, 0.000001",
        "1.5e-7, 1.5e-7",
        "2e-3, 0.002",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "-1.25, -1.25",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "9007199254740993, 9007199254740992",
        ".inf, null",
        ".nan, null"
    })
    void writesNumbersAsJavaScriptDoes(String yaml, String json) throws YamlSyntaxException, IOException {
        assertThat(write(YamlReader.readAll("[" + yaml + "]").get(0))).isEqualTo("[" + json + "]");
    }

    @Test
    void writesTrees() throws YamlSyntaxException, IOException {
        YamlNode node =
                YamlReader.readAll("{a: [x, true, ~], b: {\"c\\n\": é}}").get(0);

        assertThat(write(node)).isEqualTo("{\"a\":[\"x\",true,null],\"b\":{\"c\\n\":\"é\"}}");
    }

    @Test
    void readsWhatItWrites() throws YamlSyntaxException, IOException {
        String json = "{\"a\":[1,2.5,\"x\",true,null],\"b\":{},\"c\":[]}";

        assertThat(write(YamlJson.read(json))).isEqualTo(json);
    }

    @Test
    void knowsPositions() throws YamlSyntaxException {
        YamlMap map = (YamlMap) YamlJson.read("{\n  \"a\": 1\n}");

        assertThat(map.positionOf("a")).isEqualTo(new Position(2, 3));
        assertThat(map.get("a").orElseThrow().position()).isEqualTo(new Position(2, 8));
    }

    @Test
    void keepsTheLastOfEqualKeys() throws YamlSyntaxException {
        assertThat(YamlJson.read("{\"a\":1,\"a\":2}")).isEqualTo(YamlJson.read("{\"a\":2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{oops", "{} {}", "{'a': 1}", "[1,]", "NaN", "// c\n1"})
    void refusesWhatIsNotJson(String text) {
        assertThatExceptionOfType(YamlSyntaxException.class)
                .isThrownBy(() -> YamlJson.read(text))
                .satisfies(e -> assertThat(e.position().line()).isPositive());
    }

    private static String write(YamlNode node) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            YamlJson.write(node, json);
        }
        return text.toString();
    }
}
