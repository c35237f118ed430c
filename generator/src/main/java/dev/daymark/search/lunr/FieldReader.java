package dev.daymark.search.lunr;

/** Reads the tokens of one field after the other, each field of each document, into rows of terms. */
final class FieldReader implements TokenSink {

    private final TermCache cache;
    private final Terms terms;
    private final FieldRows rows = new FieldRows();
    private final RowTerms row = new RowTerms();
    private final Occurrences occurrences = new Occurrences();
    private final boolean keepsOccurrences;
    private int tokens;

    FieldReader(TermCache cache, Terms terms, boolean keepsOccurrences) {
        this.cache = cache;
        this.terms = terms;
        this.keepsOccurrences = keepsOccurrences;
    }

    @Override
    public void word(String text, int start, int end) {
        add(cache.number(text, start, end), start, end - start);
    }

    @Override
    public void entry(String text) {
        add(cache.number(text, 0, text.length()), Occurrences.NOWHERE, 0);
    }

    private void add(int term, int start, int length) {
        if (term != TermCache.NONE) {
            row.add(term);
            if (keepsOccurrences) {
                occurrences.add(term, start, length, tokens);
            }
        }
        tokens++;
    }

    /** Ends the row of the field. */
    void endField() {
        row.finish(rows);
        if (keepsOccurrences) {
            occurrences.finish(rows, terms.count());
        }
        tokens = 0;
    }

    FieldRows rows() {
        return rows;
    }

    Occurrences occurrences() {
        return occurrences;
    }
}
