package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SiteFile;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.api.JsonDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The catalog as columns, for the scripts of pages and for programs: names and facets in {@code catalog}, descriptions in
 * {@code catalog/text-1} and so on, a few thousand each. A very large catalog has its columns kind by kind, in
 * {@code catalog/kind-1} and so on. Each file exists twice: as JSON, and as a script that hands the same JSON to the page.
 */
public final class CatalogData {

    /** The most rows of one file of columns. */
    private static final int MAX_ROWS = 20_000;

    /** Rows of a file of descriptions. */
    private static final int TEXTS = 2_000;

    private static final String ID = "catalog";

    private final Portal portal;
    private final Function<EntityRef, Optional<String>> pages;
    private final UrlStyle urls;

    /**
     * The data of a portal.
     *
     * @param pages tells the file of an entity's page, if it has one
     * @param urls how links to pages end
     */
    public CatalogData(Portal portal, Function<EntityRef, Optional<String>> pages, UrlStyle urls) {
        this.portal = portal;
        this.pages = pages;
        this.urls = urls;
    }

    /**
     * Part of the rows.
     *
     * @param id of its file
     * @param kind of the rows
     * @param rows in order
     */
    private record Shard(String id, String kind, List<Row> rows) {}

    /** All files. */
    public Stream<SiteFile> files() {
        List<Row> rows = Stream.concat(rows(entity -> !entity.isImplied()), rows(ResolvedEntity::isImplied))
                .toList();
        Table table = new Table(rows, this::named);
        if (rows.size() <= MAX_ROWS) {
            return Stream.concat(files(ID, json -> writeHead(table, rows, json)), texts(new Shard(ID, "", rows)));
        }
        List<Shard> shards = shards(rows);
        return Stream.concat(
                files(ID, json -> writeHeadOf(table, shards, json)),
                shards.stream()
                        .flatMap(shard -> Stream.concat(
                                files(shard.id(), json -> table.writeColumns(shard.rows(), json)), texts(shard))));
    }

    private Stream<Row> rows(Predicate<ResolvedEntity> wanted) {
        Catalog catalog = portal.catalog();
        return catalog.all().stream()
                .filter(wanted)
                .sorted(EntityRow.BUILT_FIRST)
                .map(entity -> new Row(named(entity.ref()), entity, EntityFacets.of(catalog, entity)));
    }

    private Named named(EntityRef ref) {
        return new Named(ref, portal.catalog().entity(ref), pages.apply(ref));
    }

    private static List<Shard> shards(List<Row> rows) {
        Map<String, List<Row>> kinds = rows.stream()
                .collect(Collectors.groupingBy(row -> row.facets().kind(), TreeMap::new, Collectors.toList()));
        List<String> names = List.copyOf(kinds.keySet());
        return IntStream.range(0, names.size())
                .mapToObj(i ->
                        new Shard(ID + "/kind-" + (i + 1), names.get(i), kinds.getOrDefault(names.get(i), List.of())))
                .toList();
    }

    private void writeHead(Table table, List<Row> rows, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeCommon(table, json);
        json.writeFieldName("entities");
        table.writeColumns(rows, json);
        json.writeEndObject();
    }

    private void writeHeadOf(Table table, List<Shard> shards, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeCommon(table, json);
        json.writeArrayFieldStart("shards");
        for (Shard shard : shards) {
            json.writeStartObject();
            json.writeStringField("id", shard.id());
            json.writeStringField("kind", shard.kind());
            json.writeNumberField("entities", shard.rows().size());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCommon(Table table, JsonGenerator json) throws IOException {
        json.writeStringField("stamp", table.stamp());
        json.writeStringField("index", urls == UrlStyle.FILE ? "index.html" : "");
        json.writeNumberField("texts", TEXTS);
        table.writeDictionaries(portal.words(), json);
    }

    private static Stream<SiteFile> texts(Shard shard) {
        int size = shard.rows().size();
        return IntStream.range(0, (size + TEXTS - 1) / TEXTS).boxed().flatMap(part -> {
            List<Row> rows = shard.rows().subList(part * TEXTS, Math.min((part + 1) * TEXTS, size));
            return files(shard.id() + "/text-" + (part + 1), json -> {
                json.writeStartArray();
                for (Row row : rows) {
                    json.writeString(row.text());
                }
                json.writeEndArray();
            });
        });
    }

    private static Stream<SiteFile> files(String id, JsonDocument.Content content) {
        return Stream.of(
                SiteFile.of("data/" + id + ".json", () -> JsonDocument.compact(content)),
                SiteFile.of("data/" + id + ".js", () -> JsonDocument.script(id, content)));
    }
}
