package dev.daymark.search.lunr;

import java.util.Arrays;

/** The terms of the row that is being read, and how often each has come so far. */
final class RowTerms {

    private int[] distinct = new int[256];
    private int[] counts = new int[1024];
    private int size;
    private int length;

    void add(int term) {
        if (term >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(term + 1, counts.length * 2));
        }
        if (counts[term]++ == 0) {
            if (size == distinct.length) {
                distinct = Arrays.copyOf(distinct, size * 2);
            }
            distinct[size++] = term;
        }
        length++;
    }

    /** Writes the row in the order of the terms, and makes ready for the next. */
    void finish(FieldRows rows) {
        Arrays.sort(distinct, 0, size);
        for (int i = 0; i < size; i++) {
            int term = distinct[i];
            rows.addPosting(term, counts[term]);
            counts[term] = 0;
        }
        rows.endRow(length);
        size = 0;
        length = 0;
    }
}
