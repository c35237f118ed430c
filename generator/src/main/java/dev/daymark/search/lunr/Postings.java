package dev.daymark.search.lunr;

/**
 * The rows of {@link FieldRows} the other way round: for each term and field a list of documents, in the order of
 * JavaScript's objects. Two passes of counting make the lists; nothing is compared.
 */
final class Postings {

    private final int fields;
    private final int[] ends;
    private final int[] documents;
    private final int[] places;
    private final Repeats repeats;

    /**
     * Turns the rows round.
     *
     * @param keepPlaces whether to keep where each entry stands in the rows
     */
    Postings(FieldRows rows, int terms, int fields, References references, boolean keepPlaces) {
        this.fields = fields;
        ends = starts(rows, terms, fields);
        documents = new int[rows.postings()];
        places = new int[keepPlaces ? rows.postings() : 0];
        for (int addition : references.additionsInKeyOrder()) {
            int document = references.document(addition);
            for (int field = 0; field < fields; field++) {
                int row = addition * fields + field;
                for (int posting = rows.start(row); posting < rows.end(row); posting++) {
                    // What was the start of the list moves to its end as the list fills.
                    int entry = ends[rows.term(posting) * fields + field]++;
                    documents[entry] = document;
                    if (keepPlaces) {
                        places[entry] = posting;
                    }
                }
            }
        }
        repeats = references.repeat() ? Repeats.find(ends, documents, references.count()) : Repeats.NONE;
    }

    private static int[] starts(FieldRows rows, int terms, int fields) {
        int[] starts = new int[Math.multiplyExact(terms, fields)];
        for (int row = 0; row < rows.rows(); row++) {
            for (int posting = rows.start(row); posting < rows.end(row); posting++) {
                starts[rows.term(posting) * fields + row % fields]++;
            }
        }
        int start = 0;
        for (int list = 0; list < starts.length; list++) {
            int entries = starts[list];
            starts[list] = start;
            start += entries;
        }
        return starts;
    }

    /** The first entry of the list of a term and a field. */
    int start(int term, int field) {
        int list = term * fields + field;
        return list == 0 ? 0 : ends[list - 1];
    }

    /** The entry after the last one of the list. */
    int end(int term, int field) {
        return ends[term * fields + field];
    }

    int document(int entry) {
        return documents[entry];
    }

    /** Where the entry stands in the rows. */
    int place(int entry) {
        return places[entry];
    }

    /** Entries of a document that their list has twice. */
    Repeats repeats() {
        return repeats;
    }

    /** In how many fields of documents a term is: a document counts once for each. */
    int frequency(int term) {
        int start = start(term, 0);
        int end = end(term, fields - 1);
        return end - start - repeats.between(start, end);
    }
}
