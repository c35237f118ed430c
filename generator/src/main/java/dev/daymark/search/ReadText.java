package dev.daymark.search;

import java.util.Arrays;

/**
 * What an index needs of the sections of a document.
 *
 * @param headings words of all headings
 * @param words words of all texts
 * @param terms numbers of the terms that occur, each once
 * @param counts how often each occurs in each field, as {@link Postings} keeps it
 */
record ReadText(int headings, int words, int[] terms, int[] counts) {

    /** Counts words one after the other. Serves one text after the other. */
    static final class Counter implements Words.WordSink {

        private int[] counts = new int[1 << 12];
        private int[] met = new int[1 << 8];
        private int size;
        private Field field = Field.TEXT;
        private int headings;
        private int words;

        /** Says where the next words stand. */
        void enter(Field next) {
            field = next;
        }

        @Override
        public void term(int term) {
            if (term >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(term + 1, counts.length * 2));
            }
            if (counts[term] == 0) {
                if (size == met.length) {
                    met = Arrays.copyOf(met, size * 2);
                }
                met[size++] = term;
            }
            counts[term] = Postings.more(counts[term], field, 1);
        }

        @Override
        public void endOfWord() {
            if (field == Field.HEADING) {
                headings++;
            } else {
                words++;
            }
        }

        /** All that was counted; counts anew afterwards. */
        ReadText finish() {
            int[] terms = Arrays.copyOf(met, size);
            int[] found = new int[size];
            for (int i = 0; i < size; i++) {
                found[i] = counts[terms[i]];
                counts[terms[i]] = 0;
            }
            ReadText read = new ReadText(headings, words, terms, found);
            size = 0;
            headings = 0;
            words = 0;
            return read;
        }
    }
}
