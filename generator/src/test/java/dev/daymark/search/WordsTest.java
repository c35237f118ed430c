package dev.daymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orders are paid. | order; paid",
                "my-service | my-servic servic",
                "io.foo.Bar | io.foo.bar io foo bar foo.bar",
                "`/v1/orders/{id}` | v1/orders/{id v1 order id",
                "camelCase HTTPServer v2Orders | camelcas camel case; httpserver http server; v2order order",
                "Müller's café | muller; cafe",
                "don't and/or | don't don; and/or",
                "取引先 | 取引; 引先",
                "取 | 取",
                "🚀 -- *** | ''",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b | ''",
            })
    void cutsWordsAsReadersTypeThem(String text, String terms) {
        assertThat(String.join("; ", words(text))).isEqualTo(terms);
    }

    /** The same file holds for the script of the search. */
    @Test
    void theFirstTermOfAWordIsTheWholeOfIt() throws IOException {
        try (InputStream file = WordsTest.class.getResourceAsStream("/search/words.json")) {
            for (JsonNode one : new ObjectMapper().readTree(file)) {
                List<String> whole = words(one.get("text").asText()).stream()
                        .map(word -> word.split(" ", -1)[0])
                        .toList();
                assertThat(new ObjectMapper().<JsonNode>valueToTree(whole))
                        .as(one.get("text").asText())
                        .isEqualTo(one.get("terms"));
            }
        }
    }

    @Test
    void tellsWordsOfTheSamePlaceApart() {
        // Both have the same hash.
        assertThat(words("Aa/BB BBBB AaAa Aa/BB BBBB"))
                .containsExactly("aa/bb aa bb", "bbbb", "aaaa aa", "aa/bb aa bb", "bbbb");
    }

    @Test
    void dropsEndlessTermsAndKeepsTheirParts() {
        String path = "a".repeat(30) + "/" + "bcd".repeat(5);

        assertThat(words(path)).containsExactly("a".repeat(30) + " " + "bcd".repeat(5));
    }

    @Test
    void keepsPairsOfSurrogatesTogether() {
        assertThat(words("𝒳𝒴 \uD800x")).allSatisfy(word -> assertThat(word).isNotBlank());
    }

    private static List<String> words(String text) {
        List<String> terms = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Words reader = new Words(term -> {
            terms.add(term);
            return terms.size() - 1;
        });
        StringBuilder word = new StringBuilder();
        for (int round = 0; round < 2; round++) {
            // What was read once is remembered, and must be the same again.
            words.clear();
            reader.read(text, new Words.WordSink() {
                @Override
                public void term(int number) {
                    word.append(word.isEmpty() ? "" : " ").append(terms.get(number));
                }

                @Override
                public void endOfWord() {
                    words.add(word.toString());
                    word.setLength(0);
                }
            });
        }
        return words;
    }
}
