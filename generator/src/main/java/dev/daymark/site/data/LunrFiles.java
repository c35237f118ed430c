package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.feature.SiteFile;
import dev.daymark.search.SearchDocument;
import dev.daymark.search.lunr.Document;
import dev.daymark.search.lunr.Field;
import dev.daymark.search.lunr.FieldValue;
import dev.daymark.search.lunr.IndexBuilder;
import dev.daymark.search.lunr.IndexSettings;
import dev.daymark.site.api.JsonDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search for other programs: {@code search/index.json}, which stock lunr.js loads, and {@code search/docs.json}, which
 * tells what its references stand for. The index holds all texts while they are few; otherwise names and titles alone, since
 * lunr.js must load it whole.
 */
final class LunrFiles {

    /** Characters of text that make an index of about 1 MB, compressed. */
    private static final long MOST_TEXT = 1_500_000;

    /** Documents of an index of names: about 1.5 MB, compressed. */
    private static final int MOST_NAMES = 40_000;

    private static final List<Field> FIELDS = List.of(
            new Field("title", 8),
            new Field("name", 9),
            new Field("keywords", 2),
            new Field("headings", 3),
            new Field("text", 1));

    private final List<Found> found;
    private final boolean whole;

    LunrFiles(List<Found> found) {
        this.found = found;
        this.whole = found.stream().mapToLong(one -> length(one.document())).sum() <= MOST_TEXT;
    }

    private static long length(SearchDocument document) {
        return document.lead().length()
                + document.sections().stream()
                        .mapToLong(section -> section.text().length())
                        .sum();
    }

    Stream<SiteFile> files() {
        return Stream.of(
                SiteFile.of("search/index.json", this::index),
                SiteFile.of("search/docs.json", () -> JsonDocument.compact(this::writeDocuments)),
                SiteFile.of("search/manifest.json", () -> JsonDocument.compact(this::writeManifest)));
    }

    private List<Found> indexed() {
        return whole ? found : found.subList(0, Math.min(MOST_NAMES, found.size()));
    }

    private byte[] index() throws IOException {
        IndexBuilder index = new IndexBuilder(IndexSettings.of(FIELDS));
        List<Found> indexed = indexed();
        for (int number = 0; number < indexed.size(); number++) {
            index.add(new Document(
                    String.valueOf(number), values(indexed.get(number).document())));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        index.write(bytes);
        return bytes.toByteArray();
    }

    private Map<String, FieldValue> values(SearchDocument document) {
        Map<String, FieldValue> names = Map.of(
                "title", FieldValue.of(document.title()),
                "name", FieldValue.of(String.join(" ", document.names())),
                "keywords", FieldValue.of(String.join(" ", document.keywords())));
        if (!whole) {
            return names;
        }
        Map<String, FieldValue> all = new HashMap<>(names);
        all.put("headings", joined(document.sections().stream().map(SearchDocument.Section::heading)));
        all.put(
                "text",
                joined(Stream.concat(
                        Stream.of(document.lead()), document.sections().stream().map(SearchDocument.Section::text))));
        return all;
    }

    private static FieldValue joined(Stream<String> texts) {
        return FieldValue.of(texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")));
    }

    private void writeDocuments(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Found one : found) {
            json.writeStartObject();
            json.writeStringField("title", one.document().title());
            json.writeStringField("kind", one.document().kind());
            json.writeStringField("path", one.file());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeManifest(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("lunr", "2.3.9");
        json.writeStringField("index", whole ? "text" : "names");
        json.writeNumberField("documents", found.size());
        json.writeNumberField("indexed", indexed().size());
        json.writeEndObject();
    }
}
