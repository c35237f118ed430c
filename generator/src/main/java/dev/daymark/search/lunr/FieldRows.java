package dev.daymark.search.lunr;

/**
 * The terms of each field of each document, as added: one row after the other, each with its terms in the order of their
 * numbers. A posting is a term of a row and how often it occurs there.
 */
final class FieldRows {

    private final Ints terms = new Ints();
    private final Ints counts = new Ints();
    private final Ints ends = new Ints();
    private final Ints lengths = new Ints();

    void addPosting(int term, int count) {
        terms.add(term);
        counts.add(count);
    }

    /** Ends a row. */
    void endRow(int length) {
        ends.add(terms.size());
        lengths.add(length);
    }

    int rows() {
        return ends.size();
    }

    /** All postings of all rows. */
    int postings() {
        return terms.size();
    }

    /** The first posting of a row. */
    int start(int row) {
        return row == 0 ? 0 : ends.get(row - 1);
    }

    /** The posting after the last one of a row. */
    int end(int row) {
        return ends.get(row);
    }

    /** How many tokens of the field are indexed, each occurrence counted. */
    int length(int row) {
        return lengths.get(row);
    }

    int term(int posting) {
        return terms.get(posting);
    }

    int count(int posting) {
        return counts.get(posting);
    }
}
