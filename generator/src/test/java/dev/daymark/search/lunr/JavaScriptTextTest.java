package dev.daymark.search.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Node.js answers to {@code String(number)}, {@code JSON.stringify(text)} and {@code text.toLowerCase()}. */
class JavaScriptTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "-7, -7",
        "3.25, 3.25",
        "0.1, 0.1",
        "0.000001, 0.000001",
        "0.0000012, 0.0000012",
        "0.00000012, 1.2e-7",
        "1e-7, 1e-7",
        "-1e-7, -1e-7",
        "123456789.125, 123456789.125",
        "9007199254740993, 9007199254740992",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "1.25e21, 1.25e+21",
        "2e23, 2e+23",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "5e-324, 5e-324",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void numbersHaveTheFewestDigits(double number, String text) {
        assertThat(JavaScriptNumber.text(number)).isEqualTo(text);
    }

    @Test
    void everyNumberIsReadAsItself() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());

            assertThat(Double.valueOf(JavaScriptNumber.text(number))).isEqualTo(Double.valueOf(number));
        }
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                Arguments.of("/</script>'", "/</script>'"),
                Arguments.of("\" \\ \b \t \n \f \r", "\\\" \\\\ \\b \\t \\n \\f \\r"),
                Arguments.of("a\0\37\177", "a\\u0000\\u001f\177"),
                Arguments.of("é東\u2028🚀", "é東\u2028🚀"),
                Arguments.of("\ud83d", "\\ud83d"),
                Arguments.of("\ude80x\ud83d", "\\ude80x\\ud83d"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void stringsAreEscapedNoMoreThanNeeded(String text, String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
            generator.writeString(new JavaScriptString(text));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\"" + json + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ΣΊΣΥΦΟΣ, σίσυφος",
                "Σ, σ",
                "ΑΣ ΣΑ, ας σα",
                "ΑΣ'Α Α'Σ, ασ'α α'ς",
                "Α\u0301Σ\u0301, α\u0301ς\u0301",
                "1Σ2, 1σ2",
                "İI, i\u0307i",
                "ΟΔΟΣ İ 𐐀, οδος i\u0307 𐐨"
            })
    void capitalsDependOnTheirWord(String text, String small) {
        assertThat(LowerCase.of(text)).isEqualTo(small);
    }
}
