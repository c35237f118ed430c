package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.binary.Digest;
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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search for other programs: {@code search/index.json}, which stock lunr.js loads, {@code search/docs.json}, which tells
 * what its references stand for, and {@code search/documents.json}, of which it is made. The index holds all texts while they
 * are few; otherwise names and titles alone, since lunr.js must load it whole.
 */
final class LunrFiles {

    /** Characters of text that make an index of about 1 MB, compressed. */
    private static final long MOST_TEXT = 1_500_000;

    /** Documents of an index of names: about 1.5 MB, compressed. */
    private static final int MOST_NAMES = 40_000;

    private record Part(Field field, Function<SearchDocument, String> text) {}

    private static final List<Part> NAMES = List.of(
            new Part(new Field("title", 8), SearchDocument::title),
            new Part(new Field("name", 9), document -> String.join(" ", document.names())),
            new Part(new Field("keywords", 2), document -> String.join(" ", document.keywords())));

    private static final List<Part> TEXTS = List.of(
            new Part(new Field("headings", 3), LunrFiles::headings), new Part(new Field("text", 1), LunrFiles::texts));

    private static final List<Field> FIELDS =
            Stream.of(NAMES, TEXTS).flatMap(List::stream).map(Part::field).toList();

    private final List<Found> found;
    private final boolean whole;

    LunrFiles(List<Found> found) {
        this.found = found;
        this.whole = isShort(found);
    }

    /** Texts are read no further than it takes to know. */
    private static boolean isShort(List<Found> found) {
        long length = 0;
        for (Found one : found) {
            length += length(one.document());
            if (length > MOST_TEXT) {
                return false;
            }
        }
        return true;
    }

    private static long length(SearchDocument document) {
        return document.lead().length()
                + document.sections().stream()
                        .mapToLong(section -> section.text().length())
                        .sum();
    }

    Stream<SiteFile> files() {
        String origin = origin();
        return Stream.of(
                        SiteFile.of("search/index.json", this::index),
                        SiteFile.of("search/documents.json", () -> JsonDocument.compact(this::writeSource)),
                        SiteFile.of("search/docs.json", () -> JsonDocument.compact(this::writeDocuments)),
                        SiteFile.of("search/manifest.json", () -> JsonDocument.compact(this::writeManifest)))
                .map(file -> file.from(origin));
    }

    /** All that the files tell; of long texts their digests, so that they need not be read. */
    private String origin() {
        return Digest.of(
                Stream.concat(Stream.of(String.valueOf(whole)), found.stream().flatMap(one -> Stream.of(
                                        Stream.of(one.file(), one.document().kind()),
                                        NAMES.stream().map(part -> part.text().apply(one.document())),
                                        whole ? one.meaning() : Stream.<String>empty())
                                .flatMap(some -> some)))
                        .toList());
    }

    private List<Found> indexed() {
        return whole ? found : found.subList(0, Math.min(MOST_NAMES, found.size()));
    }

    private Stream<Part> parts() {
        return whole ? Stream.of(NAMES, TEXTS).flatMap(List::stream) : NAMES.stream();
    }

    private byte[] index() throws IOException {
        IndexBuilder index = new IndexBuilder(IndexSettings.of(FIELDS));
        List<Found> indexed = indexed();
        for (int number = 0; number < indexed.size(); number++) {
            SearchDocument document = indexed.get(number).document();
            index.add(new Document(
                    String.valueOf(number),
                    parts().collect(Collectors.toMap(
                            part -> part.field().name(),
                            part -> FieldValue.of(part.text().apply(document))))));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        index.write(bytes);
        return bytes.toByteArray();
    }

    private static String headings(SearchDocument document) {
        return joined(document.sections().stream().map(SearchDocument.Section::heading));
    }

    private static String texts(SearchDocument document) {
        return joined(Stream.concat(
                Stream.of(document.lead()), document.sections().stream().map(SearchDocument.Section::text)));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** What the index is made of, as other search engines take it. */
    private void writeSource(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("fields");
        for (Field field : FIELDS) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeNumberField("boost", field.boost());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("documents");
        List<Found> indexed = indexed();
        for (int number = 0; number < indexed.size(); number++) {
            json.writeStartObject();
            json.writeStringField("id", String.valueOf(number));
            for (Part part : parts().toList()) {
                json.writeStringField(
                        part.field().name(),
                        part.text().apply(indexed.get(number).document()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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
