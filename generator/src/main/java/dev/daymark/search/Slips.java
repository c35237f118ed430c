package dev.daymark.search;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The words of titles and names by what is left of them when a letter is missing. Two words that differ in one letter, or in
 * the order of two, have such a rest in common; so a misspelt word is found without a look at all others.
 */
final class Slips {

    private static final int SHORTEST = 4;

    /** Letters that are looked at: what comes later says little about where a word stands. */
    private static final int LOOKED_AT = 7;

    private final Map<String, NavigableSet<String>> words = new HashMap<>();

    void add(String word) {
        if (word.length() < SHORTEST) {
            return;
        }
        String start = word.substring(0, Math.min(LOOKED_AT, word.length()));
        put(start, word);
        for (int i = 0; i < start.length(); i++) {
            put(start.substring(0, i) + start.substring(i + 1), word);
        }
    }

    private void put(String rest, String word) {
        words.computeIfAbsent(rest, none -> new TreeSet<>()).add(word);
    }

    /** The words of each rest, with commas between them. */
    Map<String, String> lists() {
        Map<String, String> lists = new HashMap<>();
        words.forEach((rest, found) -> lists.put(rest, String.join(",", found)));
        return lists;
    }
}
