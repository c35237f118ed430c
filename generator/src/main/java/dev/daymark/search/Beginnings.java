package dev.daymark.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What readers may mean when they have typed one to three letters: of each beginning the documents that have a word of their
 * title or name with it, the heaviest and shortest first.
 */
final class Beginnings {

    private static final int LONGEST = 3;
    private static final int[] MOST = {0, 60, 200, 400};

    /** Lists are worth the more the earlier a word stands in a title. */
    private static final byte FIRST_WORD = 90;

    private static final byte OTHER_WORD = 78;

    private final List<SearchDocument> documents;
    private final Map<String, Map<Integer, Byte>> levels = new HashMap<>();

    Beginnings(List<SearchDocument> documents) {
        this.documents = documents;
    }

    /** Takes the words of a title or a name. */
    void add(int document, List<String> words) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            byte level = i == 0 ? FIRST_WORD : OTHER_WORD;
            for (int length = 1; length <= Math.min(LONGEST, word.length()); length++) {
                String beginning = word.substring(0, length);
                if (seen.add(beginning)) {
                    levels.computeIfAbsent(beginning, none -> new HashMap<>())
                            .merge(document, level, (a, b) -> a > b ? a : b);
                }
            }
        }
    }

    /** The list of each beginning, as that of a term. */
    Map<String, String> lists() {
        Map<String, String> lists = new HashMap<>();
        levels.forEach((beginning, found) -> lists.put(beginning, list(beginning.length(), found)));
        return lists;
    }

    private String list(int length, Map<Integer, Byte> found) {
        List<Integer> best = new ArrayList<>(found.keySet());
        best.sort(Comparator.comparing((Integer document) -> -found.getOrDefault(document, OTHER_WORD))
                .thenComparing(document -> -documents.get(document).weight())
                .thenComparing(document -> documents.get(document).title().length())
                .thenComparing(Comparator.naturalOrder()));
        int[] kept = best.stream()
                .limit(MOST[length])
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        byte[] levels = new byte[kept.length];
        for (int i = 0; i < kept.length; i++) {
            levels[i] = found.getOrDefault(kept[i], OTHER_WORD);
        }
        return PostingText.of(kept, levels, kept.length);
    }
}
