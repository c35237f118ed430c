package dev.daymark.search.lunr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All terms, numbered as they came: what {@code _index} says in {@code lunr.Builder}. */
final class Terms {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int count() {
        return texts.size();
    }

    /** The number of a term, which gets the next one when it is new. */
    int number(String term) {
        Integer known = numbers.putIfAbsent(term, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(term);
        return texts.size() - 1;
    }

    /** All of them by UTF-16 units, which is how JavaScript sorts. */
    List<String> sorted() {
        return texts.stream().sorted().toList();
    }
}
