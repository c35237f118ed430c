package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.feature.SiteFile;
import dev.daymark.search.SearchIndex;
import dev.daymark.search.Shard;
import dev.daymark.search.TextMemory;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.api.JsonDocument;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of the search: {@code search} names the rest, the files {@code search/terms-…} hold the index,
 * {@code search/cards-1} what results look like, {@code search/texts-1} the texts that they are shown with.
 */
public final class SearchFiles {

    /** The file that names the rest. */
    static final String HEAD = "data/search.js";

    private static final String ID = "search";

    /** Features may put other files beside them. */
    private static final Pattern OWN = Pattern.compile(
            "data/search(/((terms|cards|texts)-[^/]+|names))?\\.js" + "|search/(index|documents|docs|manifest)\\.json");

    private static final String INDEX = "index.html";

    /** Results of a file. */
    private static final int CARDS = 16;

    /** Results whose texts share a file. */
    private static final int TEXTS = 4;

    private final List<Found> found;
    private final UnaryOperator<String> kinds;
    private final UrlStyle urls;
    private final TextMemory memory;

    /** The files of a site of which no search was made before. */
    public SearchFiles(List<Found> found, UnaryOperator<String> kinds, UrlStyle urls) {
        this(found, kinds, urls, TextMemory.NONE);
    }

    /**
     * The files of a site.
     *
     * @param found numbered in this order; those of a kind stand together
     * @param kinds tells what several of a kind are called
     * @param urls how links to pages end
     * @param memory what the last search has read of texts
     */
    public SearchFiles(List<Found> found, UnaryOperator<String> kinds, UrlStyle urls, TextMemory memory) {
        this.memory = memory;
        this.found = List.copyOf(found);
        this.kinds = kinds;
        this.urls = urls;
    }

    /** Whether a file is one of the search: those are made of all texts, at some cost. */
    public static boolean has(String path) {
        return OWN.matcher(path).matches();
    }

    /** All files; those for other programs, too. */
    public Stream<SiteFile> all() {
        List<Shard> shards = SearchIndex.of(found.stream().map(Found::document).toList(), memory);
        return Stream.of(
                        Stream.of(file(ID, json -> writeHead(shards, json))),
                        shards.stream()
                                .map(shard -> file(ID + "/terms-" + shard.name(), json -> write(shard(shard), json))),
                        parts("cards", CARDS, SearchFiles::card),
                        texts(),
                        new LunrFiles(found).files())
                .flatMap(some -> some);
    }

    private Stream<SiteFile> parts(String name, int size, Function<Found, List<String>> part) {
        return IntStream.range(0, (found.size() + size - 1) / size).mapToObj(i -> part(name, i, size, part));
    }

    private SiteFile part(String name, int number, int size, Function<Found, List<String>> part) {
        return file(ID + "/" + name + "-" + number, json -> {
            json.writeStartArray();
            for (Found one : slice(number, size)) {
                write(part.apply(one), json);
            }
            json.writeEndArray();
        });
    }

    private List<Found> slice(int number, int size) {
        return found.subList(number * size, Math.min((number + 1) * size, found.size()));
    }

    /** Long ones need not be read to tell whether a file has changed. */
    private Stream<SiteFile> texts() {
        return IntStream.range(0, (found.size() + TEXTS - 1) / TEXTS).mapToObj(i -> {
            SiteFile file = part("texts", i, TEXTS, Found::texts);
            return file.from(slice(i, TEXTS).stream()
                    .flatMap(Found::meaning)
                    .map(text -> text.length() + ":" + text)
                    .collect(Collectors.joining()));
        });
    }

    private void writeHead(List<Shard> shards, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", stamp(shards));
        json.writeStringField("index", urls == UrlStyle.FILE ? INDEX : "");
        json.writeNumberField("size", found.size());
        json.writeNumberField("cards", CARDS);
        json.writeNumberField("texts", TEXTS);
        writeKinds(json);
        json.writeStringField(
                "shards", String.join(" ", shards.stream().map(Shard::first).toList()));
        json.writeEndObject();
    }

    /** The number of the first document of each kind: from a number follows the kind. */
    private void writeKinds(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("kinds");
        String kind = "";
        for (int i = 0; i < found.size(); i++) {
            String next = found.get(i).document().kind();
            if (!next.equals(kind)) {
                kind = next;
                json.writeStartArray();
                json.writeString(kind);
                json.writeString(kinds.apply(kind));
                json.writeNumber(i);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    /** Of all that is written in the other files. */
    private String stamp(List<Shard> shards) {
        return Stamp.of(Stream.concat(
                shards.stream().flatMap(shard -> shard(shard).stream()),
                found.stream().flatMap(one -> Stream.concat(card(one).stream(), one.meaning()))));
    }

    private static List<String> shard(Shard shard) {
        return List.of(shard.terms(), shard.lists());
    }

    private static List<String> card(Found one) {
        String file = one.file();
        return List.of(
                one.document().title(),
                file.endsWith(INDEX) ? file.substring(0, file.length() - INDEX.length()) : file,
                one.entry().about().orElse(""),
                one.entry().end().orElse(""),
                String.join("\n", one.document().filters()));
    }

    private static void write(List<String> texts, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static SiteFile file(String id, JsonDocument.Content content) {
        return SiteFile.of("data/" + id + ".js", () -> JsonDocument.script(id, content));
    }
}
