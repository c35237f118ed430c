package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All entities as rows, and what their columns refer to. */
final class Table {

    /** Stands for the owner of what should have one. */
    private static final int NOBODY = -1;

    private final List<Row> rows;
    private final List<Named> named;
    private final Dictionary<EntityRef> references;
    private final Dictionary<String> kinds;
    private final Dictionary<String> namespaces;
    private final Dictionary<String> types;
    private final Dictionary<String> lifecycles;
    private final Dictionary<String> tags;

    Table(List<Row> rows, Function<EntityRef, Named> named) {
        this.rows = rows;
        references = Dictionary.of(facets().flatMap(Table::references));
        this.named = references.values().stream().map(named).toList();
        kinds = texts(refs().map(EntityRef::kind));
        namespaces = texts(refs().map(EntityRef::namespace));
        types = texts(facets().map(EntityFacets::type).flatMap(Optional::stream));
        lifecycles = texts(facets().map(EntityFacets::lifecycle).flatMap(Optional::stream));
        tags = texts(facets().map(EntityFacets::tags).flatMap(List::stream));
    }

    private static Dictionary<String> texts(Stream<String> occurring) {
        return Dictionary.of(occurring);
    }

    private Stream<EntityFacets> facets() {
        return rows.stream().map(Row::facets);
    }

    private Stream<EntityRef> refs() {
        return Stream.concat(rows.stream().map(row -> row.entity().ref()), references.values().stream());
    }

    private static Stream<EntityRef> references(EntityFacets facets) {
        return Stream.of(facets.owners(), facets.systems(), facets.domains()).flatMap(List::stream);
    }

    /** Writes what columns refer to, as fields of an object. */
    void writeDictionaries(Words words, JsonGenerator json) throws IOException {
        write("kinds", kinds.values(), json);
        write("kindTitles", kinds.values().stream().map(words::kinds).toList(), json);
        write("namespaces", namespaces.values(), json);
        write("types", types.values(), json);
        write("lifecycles", lifecycles.values(), json);
        write("tags", tags.values(), json);
        json.writeFieldName("named");
        List<Column<Named>> columns = new ArrayList<>(Named.columns(kinds, namespaces));
        columns.add(Column.texts("initials", Named::initials, none -> ""));
        Column.write(columns, named, json);
    }

    /** Writes the columns of some rows. */
    void writeColumns(List<Row> some, JsonGenerator json) throws IOException {
        List<Column<Row>> columns = new ArrayList<>();
        Named.columns(kinds, namespaces).forEach(column -> columns.add(column.of(Row::named)));
        columns.add(Column.places("type", row -> places(types, row.facets().type())));
        columns.add(Column.places(
                "lifecycle", row -> places(lifecycles, row.facets().lifecycle())));
        columns.add(Column.places(
                "owner",
                row -> row.facets().unowned()
                        ? List.of(NOBODY)
                        : places(references, row.facets().owners())));
        columns.add(
                Column.places("system", row -> places(references, row.facets().systems())));
        columns.add(
                Column.places("domain", row -> places(references, row.facets().domains())));
        columns.add(Column.places("tag", row -> places(tags, row.facets().tags())));
        Column.write(columns, some, json);
    }

    /** Differs whenever one of the files does, so that files of two builds are never taken for those of one. */
    String stamp() {
        return Stamp.of(rows.stream()
                .map(row ->
                        row.entity().ref() + "\n" + row.entity().title() + "\n" + row.facets() + "\n" + row.text()));
    }

    private static <T extends Comparable<? super T>> List<Integer> places(Dictionary<T> in, List<T> values) {
        return values.stream().map(in::place).toList();
    }

    private static <T extends Comparable<? super T>> List<Integer> places(Dictionary<T> in, Optional<T> value) {
        return value.stream().map(in::place).toList();
    }

    private static void write(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
