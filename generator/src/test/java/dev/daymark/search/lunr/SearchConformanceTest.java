package dev.daymark.search.lunr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.ConformanceFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What lunr.js 2.3.9 makes of documents and words, as recorded from itself. */
class SearchConformanceTest {

    private static final Path CASES = ConformanceFiles.folder("search");

    @TestFactory
    Stream<DynamicTest> indexes() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("expected-index.json")))
                    .sorted()
                    .toList()
                    .stream()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> checkIndex(folder)));
        }
    }

    @TestFactory
    Stream<DynamicTest> stems() throws IOException {
        return rows("stemmer.tsv")
                .map(row -> row.split("\t", -1))
                .map(row -> dynamicTest("'" + row[0] + "'", () -> {
                    assertThat(Stemmer.stem(row[0])).isEqualTo(row[1]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> tokens() {
        AtomicInteger number = new AtomicInteger();
        return ConformanceFiles.lines("search", "tokenizer.jsonl")
                .map(row -> dynamicTest("row " + number.incrementAndGet(), () -> checkTokens(row)));
    }

    @TestFactory
    Stream<DynamicTest> trimmedWords() {
        AtomicInteger number = new AtomicInteger();
        return ConformanceFiles.lines("search", "trimmer.jsonl")
                .map(row -> dynamicTest("row " + number.incrementAndGet(), () -> {
                    assertThat(Trimmer.trim(row.get("in").asText()))
                            .isEqualTo(row.get("out").asText());
                }));
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        AtomicInteger number = new AtomicInteger();
        return ConformanceFiles.lines("search", "numbers.jsonl")
                .map(row -> dynamicTest("row " + number.incrementAndGet(), () -> checkNumber(row)));
    }

    @TestFactory
    Stream<DynamicTest> stopWords() throws IOException {
        return rows("stopwords.txt")
                .map(word -> dynamicTest(word, () -> {
                    assertThat(Pipeline.STOCK.term(word)).isEmpty();
                }));
    }

    @Test
    void stopWordsAreNoOthers() {
        assertThat(List.of("", "constructor", "__proto__", "toString", "The", "deploy"))
                .noneMatch(StopWords::contains);
    }

    private static Stream<String> rows(String file) throws IOException {
        Path path = CASES.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path).stream() : Stream.empty();
    }

    private static void checkIndex(Path folder) throws IOException {
        assertThat(Corpus.read(folder).index()).isEqualTo(Files.readString(folder.resolve("expected-index.json")));
    }

    private static void checkTokens(JsonNode row) {
        List<List<Object>> tokens = new ArrayList<>();
        TokenSink sink = new TokenSink() {
            @Override
            public void word(String text, int start, int end) {
                tokens.add(List.of(text.substring(start, end), List.of(start, end - start), tokens.size()));
            }

            @Override
            public void entry(String text) {
                tokens.add(List.of(text));
            }
        };
        Corpus.value(row.get("in")).ifPresent(value -> Tokenizer.STOCK.tokenize(value, sink));

        JsonNode found = ConformanceFiles.JSON.valueToTree(tokens);
        assertThat(found).isEqualTo(row.get("tokens"));
    }

    private static void checkNumber(JsonNode row) throws IOException {
        double idf = Scores.idf(row.get("docsWithTerm").asInt(), row.get("docs").asInt());
        assertThat(idf).isEqualTo(row.get("idf").asDouble());

        IndexSettings settings = new IndexSettings(
                List.of(new Field("body", row.get("fieldBoost").asDouble())),
                row.get("b").asDouble(),
                row.get("k1").asDouble(),
                List.of());
        Scores.Row score = Scores.row(
                settings,
                settings.fields().get(0),
                row.get("fieldLength").asInt(),
                row.get("averageFieldLength").asDouble(),
                row.get("docBoost").asDouble());
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ConformanceFiles.JSON.createGenerator(text)) {
            new ScoreText().write(score.of(idf, row.get("tf").asInt()), json);
        }
        assertThat(text).hasToString(row.get("json").asText());
    }
}
