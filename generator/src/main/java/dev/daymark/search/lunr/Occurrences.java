package dev.daymark.search.lunr;

/**
 * Where each posting of {@link FieldRows} stands in its text, for indexes that keep metadata: a start, a length and the
 * number of the token for each occurrence, in the order of the text.
 */
final class Occurrences {

    /** The start of a token that has no position. */
    static final int NOWHERE = -1;

    private static final int OCCURRENCE = 3;
    private static final int TOKEN = OCCURRENCE + 1;

    private final Ints read = new Ints();
    private final Ints kept = new Ints();
    private final Ints firsts = new Ints();
    private int[] places = new int[0];

    /** Takes an occurrence of a term in the row that is being read. */
    void add(int term, int start, int length, int index) {
        read.add(term);
        read.add(start);
        read.add(length);
        read.add(index);
    }

    /** Sorts what was read into the postings of its row, the last one. */
    void finish(FieldRows rows, int terms) {
        if (places.length < terms) {
            places = new int[Math.max(terms, places.length * 2)];
        }
        int row = rows.rows() - 1;
        int place = kept.size() / OCCURRENCE;
        for (int posting = rows.start(row); posting < rows.end(row); posting++) {
            firsts.add(place);
            places[rows.term(posting)] = place;
            place += rows.count(posting);
        }
        kept.grow(read.size() / TOKEN * OCCURRENCE);
        for (int token = 0; token < read.size(); token += TOKEN) {
            int at = places[read.get(token)]++ * OCCURRENCE;
            for (int i = 0; i < OCCURRENCE; i++) {
                kept.set(at + i, read.get(token + 1 + i));
            }
        }
        read.clear();
    }

    /** The first occurrence of a posting; the others follow. */
    int first(int posting) {
        return firsts.get(posting);
    }

    int start(int occurrence) {
        return kept.get(occurrence * OCCURRENCE);
    }

    int length(int occurrence) {
        return kept.get(occurrence * OCCURRENCE + 1);
    }

    int index(int occurrence) {
        return kept.get(occurrence * OCCURRENCE + 2);
    }
}
