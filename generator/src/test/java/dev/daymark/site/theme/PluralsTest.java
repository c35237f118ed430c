package dev.daymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PluralsTest {

    private static final Map<String, String> LETTERS =
            Map.of("zero", "z", "one", "1", "two", "2", "few", "f", "many", "m", "other", ".");

    @TestFactory
    Stream<DynamicTest> answersAsUnicodeDoes() throws IOException {
        List<String> lines = table();
        List<Long> numbers =
                Stream.of(lines.get(0).split(" ")).map(Long::valueOf).toList();
        return lines.stream().skip(1).map(line -> line.split(": ")).flatMap(line -> Stream.of(line[0].split(" "))
                .map(language -> DynamicTest.dynamicTest(
                        language, () -> assertThat(letters(language, numbers)).isEqualTo(line[1]))));
    }

    @Test
    void knowsAFormForOneInLanguagesItDoesNotKnow() {
        assertThat(letters("tlh", List.of(0L, 1L, 2L, 5L))).isEqualTo(".1..");
        assertThat(Plurals.of(Locale.forLanguageTag("uk-UA")).category(-3)).isEqualTo("few");
    }

    private static String letters(String language, List<Long> numbers) {
        Plurals plurals = Plurals.of(Locale.forLanguageTag(language));
        StringBuilder letters = new StringBuilder();
        numbers.forEach(number -> letters.append(LETTERS.get(plurals.category(number))));
        return letters.toString();
    }

    private static List<String> table() throws IOException {
        try (InputStream table = PluralsTest.class.getResourceAsStream("/site/plurals.txt")) {
            assertThat(table).isNotNull();
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
