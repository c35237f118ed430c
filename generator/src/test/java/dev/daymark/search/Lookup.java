package dev.daymark.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an index as the script of the search does. */
final class Lookup {

    private static final String SIGNS =
            "!#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private final List<Shard> shards;

    Lookup(List<Shard> shards) {
        this.shards = shards;
    }

    /** What is written for a term, found through the first terms of the shards alone. */
    Optional<String> list(String term) {
        int found = 0;
        for (int i = 1; i < shards.size() && shards.get(i).first().compareTo(term) <= 0; i++) {
            found = i;
        }
        return Optional.ofNullable(terms(shards.get(found)).get(term));
    }

    static Map<String, String> terms(Shard shard) {
        Map<String, String> terms = new LinkedHashMap<>();
        String[] written = shard.terms().split(" ", -1);
        String[] lists = shard.lists().split(" ", -1);
        String last = "";
        for (int i = 0; i < written.length; i++) {
            last = last.substring(0, SIGNS.indexOf(written[i].charAt(0))) + written[i].substring(1);
            terms.put(last, lists[i]);
        }
        return terms;
    }

    /** The documents of a term with their levels, in the order written. */
    Map<Integer, Integer> documents(String term) {
        return list(term).map(Lookup::decode).orElse(Map.of());
    }

    static Map<Integer, Integer> decode(String list) {
        Map<Integer, Integer> levels = new LinkedHashMap<>();
        int[] at = {0};
        int level = Impacts.HIGHEST;
        while (at[0] < list.length()) {
            level -= number(list, at);
            int next = 0;
            for (int left = number(list, at) + 1; left > 0; left--) {
                next += number(list, at);
                levels.put(next++, level);
            }
        }
        return levels;
    }

    private static int number(String list, int[] at) {
        int sum = 0;
        int scale = 1;
        while (true) {
            int value = SIGNS.indexOf(list.charAt(at[0]++));
            sum += value * scale;
            if (value < NumberText.HALF) {
                return sum;
            }
            scale *= NumberText.HALF;
        }
    }
}
