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

    /** The last ones, so that their counts alone are small numbers. */
    private static final List<Field> IN_SECTIONS = List.of(Field.HEADING, Field.TEXT);

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
            return Postings.count(pairs[2 * i + 1], field);
        }

        /** In how many fields of a document it stands. */
        int fields(int i) {
            int fields = 0;
            for (int counts = pairs[2 * i + 1]; counts != 0; counts >>>= BITS) {
                fields += (counts & MOST) == 0 ? 0 : 1;
            }
            return fields;
        }

        private void add(int document, Field field) {
            enter(document);
            pairs[size - 1] = more(pairs[size - 1], field, 1);
        }

        private void addSections(int document, int counts) {
            enter(document);
            int sum = pairs[size - 1];
            if (sum == 0) {
                sum = counts;
            } else {
                for (Field field : IN_SECTIONS) {
                    sum = more(sum, field, Postings.count(counts, field));
                }
            }
            pairs[size - 1] = sum;
        }

        private void enter(int document) {
            if (size == 0 || pairs[size - 2] != document) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, size + size / 2 + size / 2 % 2);
                }
                pairs[size] = document;
                pairs[size + 1] = 0;
                size += 2;
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

    /** Adds the terms of the sections of a document. */
    void add(int document, ReadText text) {
        for (int i = 0; i < text.size(); i++) {
            postings.get(text.term(i)).addSections(document, text.counts(i));
        }
    }

    /** Counts with some more in one field. */
    static int more(int counts, Field field, int times) {
        int sum = Math.min(MOST, count(counts, field) + times);
        int shift = BITS * field.place();
        return (counts & ~(MOST << shift)) | (sum << shift);
    }

    private static int count(int counts, Field field) {
        return (counts >>> (BITS * field.place())) & MOST;
    }

    /** Counts of the fields of sections as a small number. */
    static int packed(int counts) {
        return counts >>> (BITS * Field.HEADING.place());
    }

    /** What {@link #packed} made small. */
    static int unpacked(int packed) {
        return packed << (BITS * Field.HEADING.place());
    }

    /** All terms by their numbers. */
    List<String> terms() {
        return terms;
    }

    TermPostings of(int term) {
        return postings.get(term);
    }
}
