package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.feature.Address;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SearchEntry;
import dev.daymark.feature.SiteFile;
import dev.daymark.feature.Words;
import dev.daymark.search.SearchDocument;
import dev.daymark.search.SearchIndex;
import dev.daymark.search.Shard;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.api.JsonDocument;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the search of the pages looks things up in: {@code search} names the rest, {@code search/terms-1} and so on hold the
 * index, {@code search/cards-1} what results look like, {@code search/texts-1} the texts that they are shown with. A browser
 * loads the few that a query touches.
 */
public final class SearchData {

    private static final String ID = "search";

    /** Results of a file. */
    private static final int CARDS = 16;

    /** Results whose texts share a file. */
    private static final int TEXTS = 4;

    /** Kinds that readers look for first; others follow by name. */
    private static final List<String> FIRST_KINDS =
            List.of("component", "api", "system", "resource", "template", "docs", "group", "user", "domain");

    private final List<Found> found;
    private final Words words;
    private final UrlStyle urls;

    /** An entry with its page. */
    record Found(SearchEntry entry, String file) {

        SearchDocument document() {
            return entry.document();
        }
    }

    /**
     * The data of a portal.
     *
     * @param entries what features add to the entities
     * @param pages tells the file of a page, if there is one
     * @param urls how links to pages end
     */
    public SearchData(
            Portal portal, Stream<SearchEntry> entries, Function<Address, Optional<String>> pages, UrlStyle urls) {
        this.words = portal.words();
        this.urls = urls;
        this.found = Stream.concat(new EntityEntries(portal).all(), entries)
                .flatMap(entry -> pages.apply(entry.address()).stream().map(file -> new Found(entry, file)))
                .sorted(Comparator.comparing((Found one) -> place(one.document().kind()))
                        .thenComparing(one -> one.document().kind())
                        .thenComparing(Found::file))
                .toList();
    }

    private static int place(String kind) {
        int place = FIRST_KINDS.indexOf(kind);
        return place < 0 ? FIRST_KINDS.size() : place;
    }

    /** Whether a file is one of the search: those are made of all texts, at some cost. */
    public static boolean has(String path) {
        return path.startsWith("data/" + ID) || (path.startsWith("search/") && path.endsWith(".json"));
    }

    /** All files. */
    public Stream<SiteFile> files() {
        List<Shard> shards = SearchIndex.of(found.stream().map(Found::document).toList());
        return Stream.of(
                        Stream.of(file(ID, json -> writeHead(shards, json))),
                        IntStream.range(0, shards.size())
                                .mapToObj(i -> file(ID + "/terms-" + i, json -> write(shards.get(i), json))),
                        parts("cards", CARDS, SearchData::writeCard),
                        parts("texts", TEXTS, SearchData::writeText),
                        new LunrFiles(found).files())
                .flatMap(some -> some);
    }

    private interface Part {
        void write(Found found, JsonGenerator json) throws IOException;
    }

    private Stream<SiteFile> parts(String name, int size, Part part) {
        return IntStream.range(0, (found.size() + size - 1) / size)
                .mapToObj(i -> file(ID + "/" + name + "-" + i, json -> {
                    json.writeStartArray();
                    for (Found one : found.subList(i * size, Math.min((i + 1) * size, found.size()))) {
                        part.write(one, json);
                    }
                    json.writeEndArray();
                }));
    }

    private void writeHead(List<Shard> shards, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", Stamp.of(found.stream().map(Found::toString)));
        json.writeStringField("index", urls == UrlStyle.FILE ? "index.html" : "");
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
                json.writeString(kind.equals("docs") ? words.text("docs.title") : words.kinds(kind));
                json.writeNumber(i);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private static void write(Shard shard, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(shard.terms());
        json.writeString(shard.lists());
        json.writeEndArray();
    }

    private static void writeCard(Found one, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(one.document().title());
        json.writeString(
                one.file().endsWith("index.html")
                        ? one.file().substring(0, one.file().length() - "index.html".length())
                        : one.file());
        json.writeString(one.entry().about().orElse(""));
        json.writeString(one.entry().end().orElse(""));
        json.writeString(String.join("\n", one.document().filters()));
        json.writeEndArray();
    }

    /** The lead, then anchor, heading and text of each section. */
    private static void writeText(Found one, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(one.document().lead());
        for (SearchDocument.Section section : one.document().sections()) {
            json.writeString(section.anchor());
            json.writeString(section.heading());
            json.writeString(section.text());
        }
        json.writeEndArray();
    }

    private static SiteFile file(String id, JsonDocument.Content content) {
        return SiteFile.of("data/" + id + ".js", () -> JsonDocument.script(id, content));
    }
}
