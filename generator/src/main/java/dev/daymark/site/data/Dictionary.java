package dev.daymark.site.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Values that many entities share, sorted, so that a column holds their places instead. */
final class Dictionary<T extends Comparable<? super T>> {

    private final List<T> values;
    private final Map<T, Integer> places = new HashMap<>();

    private Dictionary(List<T> values) {
        this.values = values;
        values.forEach(value -> places.put(value, places.size()));
    }

    /** All values that occur. */
    static <T extends Comparable<? super T>> Dictionary<T> of(Stream<T> occurring) {
        return new Dictionary<>(occurring.distinct().sorted().toList());
    }

    List<T> values() {
        return values;
    }

    /** The place of a value that occurs; the first is 0. */
    int place(T value) {
        return Objects.requireNonNull(places.get(value), () -> "not in the dictionary: " + value);
    }
}
