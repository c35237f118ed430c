package dev.daymark.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.daymark.feature.Address;
import dev.daymark.feature.SearchEntry;
import dev.daymark.feature.SiteFile;
import dev.daymark.search.SearchDocument;
import dev.daymark.search.SearchDocument.Section;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.data.Found;
import dev.daymark.site.data.SearchFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes all files that the search of a portal has, of documents that {@link SearchCorpus} made, in one process. */
public final class SearchFilesRun {

    private static final int PAGES_OF_A_SET = 100;
    private static final int TEAMS = 50;
    private static final int SECTIONS = 4;

    private SearchFilesRun() {}

    /**
     * Runs once.
     *
     * @param arguments the folder of the documents, and the folder to write to
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        List<Found> found = read(Path.of(arguments[0], "docs.json"));
        Path site = Path.of(arguments[1]);
        for (SiteFile file :
                (Iterable<SiteFile>) new SearchFiles(found, kind -> "Docs", UrlStyle.FILE).all()::iterator) {
            byte[] bytes = file.content().bytes();
            for (String path : file.paths()) {
                Files.createDirectories(site.resolve(path).getParent());
                Files.write(site.resolve(path), bytes);
            }
        }
    }

    private static List<Found> read(Path documents) throws IOException {
        List<Found> found = new ArrayList<>();
        try (MappingIterator<JsonNode> entries =
                new JsonMapper().readerFor(JsonNode.class).readValues(documents.toFile())) {
            while (entries.hasNextValue()) {
                found.add(page(entries.nextValue().get("doc")));
            }
        }
        return found;
    }

    private static Found page(JsonNode document) {
        int number = document.get("id").asInt();
        String set = String.format(Locale.ROOT, "set-%03d", number / PAGES_OF_A_SET);
        String page = String.format(Locale.ROOT, "page-%06d", number);
        List<String> filters = List.of("kind:docs", "owner:team-" + number % TEAMS);
        return new Found(
                new SearchEntry(
                        new Address.Section(List.of("docs", set, page)),
                        Optional.of(set),
                        Optional.empty(),
                        new SearchDocument(
                                "docs",
                                document.get("title").asText(),
                                List.of(),
                                List.of(),
                                "",
                                sections(
                                        document.get("headings").asText().split(" ", -1),
                                        document.get("body").asText().split(" ", -1)),
                                filters,
                                1)),
                "docs/" + set + "/" + page + "/index.html");
    }

    /** The headings and the text in parts of the same size. */
    private static List<Section> sections(String[] headings, String[] text) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            sections.add(new Section("section-" + i, part(headings, i), part(text, i)));
        }
        return sections;
    }

    private static String part(String[] words, int number) {
        return String.join(
                " ",
                Arrays.copyOfRange(words, words.length * number / SECTIONS, words.length * (number + 1) / SECTIONS));
    }
}
