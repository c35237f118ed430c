package dev.daymark.benchmarks;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Documents made of a number, for measurements of search: pages of 250 words with a title and headings. Words are as
 * frequent as in texts (by Zipf's law, of 40,000 words), some end as English ones do, some are names from code. Each page
 * also brings two names that no other has, so that there are more words where there are more pages.
 */
public final class SearchCorpus {

    private static final int WORDS = 40_000;
    private static final String[] ONSETS =
            "b c d f g h j k l m n p r s t v w br cl dr fl gr pl st tr sh ch th".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
    private static final String[] ENDINGS = " s ing ed er ation able ness ly".split(" ");
    private static final String[] FREQUENT =
            "the to of and in a is it for with that on be are this as by or".split(" ");

    /** Words that stand between two names of a page's own. */
    private static final int STRETCH = 125;

    private final SplittableRandom random = new SplittableRandom(7);
    private final String[] words = new String[WORDS];

    private SearchCorpus() {
        for (int i = 0; i < WORDS; i++) {
            words[i] = i < FREQUENT.length ? FREQUENT[i] : word();
        }
    }

    /**
     * Writes the files that {@link SearchRun} reads.
     *
     * @param arguments the folder to write to, and the number of documents
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(
                folder.resolve("config.json"),
                "{\"ref\":\"id\",\"fields\":[{\"name\":\"title\",\"boost\":10},{\"name\":\"headings\",\"boost\":3},"
                        + "{\"name\":\"body\"}]}");
        new SearchCorpus().write(folder.resolve("docs.json"), Integer.parseInt(arguments[1]));
    }

    private void write(Path file, int documents) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (int document = 0; document < documents; document++) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeObjectFieldStart("doc");
                json.writeStringField("id", Integer.toString(document));
                json.writeStringField("title", text(4));
                json.writeStringField("headings", text(12));
                json.writeStringField(
                        "body",
                        text(STRETCH) + " io." + name(document) + ".Client " + text(STRETCH) + " /v1/"
                                + name(documents + document) + "/{id}");
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = random.nextInt(1, 4); syllable > 0; syllable--) {
            word.append(one(ONSETS)).append(one(VOWELS));
        }
        if (random.nextInt(20) == 0) {
            return "io." + word + "." + one(ONSETS) + random.nextInt(100);
        }
        return word.append(one(ONSETS)).append(one(ENDINGS)).toString();
    }

    /** The name of a number, which no other number has. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + ONSETS.length; rest > 0; rest /= ONSETS.length) {
            name.append(ONSETS[rest % ONSETS.length]).append(VOWELS[rest % VOWELS.length]);
        }
        return name.toString();
    }

    private String text(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = words[(int) Math.pow(WORDS, random.nextDouble())];
            boolean first = i % 12 == 0;
            text.append(first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            text.append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
