package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * One property of many things, in their order.
 *
 * @param name as in the file
 * @param cell writes the value of a thing
 */
record Column<T>(String name, Cell<T> cell) {

    /** Writes a value. */
    interface Cell<T> {
        void write(T thing, JsonGenerator json) throws IOException;
    }

    /** Numbers, such as places in a dictionary. */
    static <T> Column<T> numbers(String name, ToIntFunction<T> number) {
        return new Column<>(name, (thing, json) -> json.writeNumber(number.applyAsInt(thing)));
    }

    /** Places in a dictionary; the place alone where there is just one, otherwise a list of them. */
    static <T> Column<T> places(String name, Function<T, List<Integer>> places) {
        return new Column<>(name, (thing, json) -> {
            List<Integer> several = places.apply(thing);
            if (several.size() == 1) {
                json.writeNumber(several.get(0));
                return;
            }
            json.writeStartArray();
            for (int place : several) {
                json.writeNumber(place);
            }
            json.writeEndArray();
        });
    }

    /** Texts; 0 where it is the text that one would expect. */
    static <T> Column<T> texts(String name, Function<T, String> text, Function<T, String> expected) {
        return new Column<>(name, (thing, json) -> {
            String value = text.apply(thing);
            if (value.equals(expected.apply(thing))) {
                json.writeNumber(0);
            } else {
                json.writeString(value);
            }
        });
    }

    /** The same property of a part of other things. */
    <S> Column<S> of(Function<S, T> part) {
        return new Column<>(name, (thing, json) -> cell.write(part.apply(thing), json));
    }

    /** Writes columns as an object of lists. */
    static <T> void write(List<Column<T>> columns, List<T> things, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Column<T> column : columns) {
            json.writeArrayFieldStart(column.name());
            for (T thing : things) {
                column.cell().write(thing, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
