package dev.daymark.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each term stands in each field of each document. Documents come one after the other, so that the counts of a
 * term are a list that only grows at its end.
 */
final class Postings {

    /** Bits for the count of one field; more occurrences than that say nothing new. */
    static final int BITS = 6;

    private static final int MOST = (1 << BITS) - 1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final List<TermPostings> postings = new ArrayList<>();

    /** The documents that have a term, ascending, and its counts in each. */
    static final class TermPostings {

        private int[] pairs = new int[4];
        private int size;

        int size() {
            return size / 2;
        }

        int document(int i) {
            return pairs[2 * i];
        }

        int count(int i, Field field) {
            return (pairs[2 * i + 1] >>> (BITS * field.place())) & MOST;
        }

        private void add(int document, Field field) {
            if (size == 0 || pairs[size - 2] != document) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, size + size / 2 + size / 2 % 2);
                }
                pairs[size] = document;
                pairs[size + 1] = 0;
                size += 2;
            }
            int shift = BITS * field.place();
            if (((pairs[size - 1] >>> shift) & MOST) < MOST) {
                pairs[size - 1] += 1 << shift;
            }
        }
    }

    /** The number of a term, which gets the next one when it is new. */
    int number(String term) {
        Integer known = numbers.putIfAbsent(term, terms.size());
        if (known != null) {
            return known;
        }
        terms.add(term);
        postings.add(new TermPostings());
        return terms.size() - 1;
    }

    void add(int term, int document, Field field) {
        postings.get(term).add(document, field);
    }

    /** All terms by their numbers. */
    List<String> terms() {
        return terms;
    }

    TermPostings of(int term) {
        return postings.get(term);
    }
}
