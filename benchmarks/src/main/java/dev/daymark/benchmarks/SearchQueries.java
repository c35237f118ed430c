package dev.daymark.benchmarks;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A hundred queries of the kinds that readers type, made of the documents of {@link SearchCorpus}. Where one page is the
 * right answer its number goes with the query.
 */
public final class SearchQueries {

    private static final int SHORTEST = 5;

    private final SplittableRandom random = new SplittableRandom(11);
    private final List<JsonNode> documents = new ArrayList<>();
    private final JsonGenerator json;

    /** Makes a query of the words of a document. */
    private interface Question {
        String of(List<String> words);
    }

    private SearchQueries(JsonNode all, JsonGenerator json) {
        all.forEach(entry -> documents.add(entry.get("doc")));
        this.json = json;
    }

    /**
     * Writes {@code queries.json} beside the documents.
     *
     * @param arguments the folder of the documents
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonNode all = new JsonMapper().readTree(folder.resolve("docs.json").toFile());
        try (JsonGenerator json =
                new JsonFactory().createGenerator(folder.resolve("queries.json").toFile(), JsonEncoding.UTF8)) {
            json.writeStartArray();
            new SearchQueries(all, json).write();
            json.writeEndArray();
        }
    }

    private void write() throws IOException {
        ask("title", 15, "title", true, words -> String.join(" ", words));
        ask("beginning", 15, "title", true, words -> beginning(String.join(" ", words)));
        ask("slip", 15, "title", true, this::slip);
        ask("name", 10, "body", true, SearchQueries::name);
        ask("two words", 15, "body", false, words -> some(words, 2));
        ask("three words", 10, "body", false, words -> some(words, 3));
        ask("letters", 10, "title", false, words -> words.get(words.size() - 1).substring(0, random.nextInt(1, 3)));
        List<String> frequent = frequent();
        for (int i = 0; i < 10; i++) {
            write("frequent", i < 5 ? frequent.get(i) : frequent.get(i) + " " + frequent.get(2 * i), -1);
        }
    }

    private void ask(String kind, int count, String field, boolean one, Question question) throws IOException {
        for (int i = 0; i < count; i++) {
            JsonNode document = documents.get(random.nextInt(documents.size()));
            List<String> words = words(document.get(field).asText());
            write(kind, question.of(words), one ? document.get("id").asInt() : -1);
        }
    }

    private void write(String kind, String text, int page) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("text", text);
        if (page >= 0) {
            json.writeNumberField("page", page);
        }
        json.writeEndObject();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[ ]", -1))
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    /** Without the last letters of the last word. */
    private static String beginning(String title) {
        int last = title.lastIndexOf(' ') + 1;
        return title.substring(0, Math.min(title.length(), last + 3));
    }

    /** With two letters of the longest word in the wrong order, or one of them missing. */
    private String slip(List<String> words) {
        int longest = 0;
        for (int i = 0; i < words.size(); i++) {
            longest = words.get(i).length() > words.get(longest).length() ? i : longest;
        }
        String word = words.get(longest);
        int at = random.nextInt(1, word.length() - 1);
        String swapped = random.nextBoolean() ? "" : String.valueOf(word.charAt(at + 1)) + word.charAt(at);
        List<String> wrong = new ArrayList<>(words);
        wrong.set(longest, word.substring(0, at) + swapped + word.substring(swapped.isEmpty() ? at + 1 : at + 2));
        return String.join(" ", wrong);
    }

    private static String name(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("/v1/"))
                .findFirst()
                .orElseThrow();
    }

    /** Words that stand together, none of them a short one. */
    private String some(List<String> words, int count) {
        for (int from = random.nextInt(words.size() / 2); from + count <= words.size(); from++) {
            List<String> some = words.subList(from, from + count);
            if (some.stream().allMatch(word -> word.length() >= SHORTEST)) {
                return String.join(" ", some);
            }
        }
        return words.get(0);
    }

    /** The words that stand most often in the texts, without the short ones. */
    private List<String> frequent() {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode document : documents) {
            words(document.get("body").asText()).stream()
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(20)
                .map(Map.Entry::getKey)
                .toList();
    }
}
