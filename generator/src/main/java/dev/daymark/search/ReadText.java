package dev.daymark.search;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What an index needs of the sections of a document. Immutable. */
final class ReadText {

    private final int headings;
    private final int words;
    private final int[] terms;
    private final int[] counts;

    /**
     * A text.
     *
     * @param headings words of all headings
     * @param words words of all texts
     * @param terms numbers of the terms that occur, each once
     * @param counts how often each occurs in each field, as {@link Postings} keeps it
     */
    ReadText(int headings, int words, int[] terms, int[] counts) {
        this.headings = headings;
        this.words = words;
        this.terms = terms;
        this.counts = counts;
    }

    /** Words of all headings. */
    int headings() {
        return headings;
    }

    /** Words of all texts. */
    int words() {
        return words;
    }

    /** How many terms occur. */
    int size() {
        return terms.length;
    }

    /** The number of one of them. */
    int term(int i) {
        return terms[i];
    }

    /** How often it occurs. */
    int counts(int i) {
        return counts[i];
    }

    /** The same text with other numbers of its terms. */
    ReadText renumbered(IntUnaryOperator numbers) {
        return new ReadText(headings, words, Arrays.stream(terms).map(numbers).toArray(), counts);
    }

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
