package dev.daymark.search;

import dev.daymark.search.Postings.TermPostings;
import java.util.Arrays;
import java.util.List;

/**
 * How much a term says about a document: the sum of what lunr.js would add for it in each field (BM25), as a level. Twelve
 * levels double it, so that a level is never more than 3 % off.
 */
final class Impacts {

    static final int HIGHEST = 127;

    static final double K1 = 1.2;

    private static final double STEPS = 12;
    private static final int ZERO = 36;
    private static final List<Field> FIELDS = List.of(Field.values());

    /** The least impact of each level. */
    private static final double[] LEAST = new double[HIGHEST + 1];

    static {
        Arrays.setAll(LEAST, level -> StrictMath.pow(2, (level - ZERO - 0.5) / STEPS));
    }

    private final List<SearchDocument> documents;
    private final FieldLengths lengths;
    private final LengthNorm[] norms;

    /** Over texts that have all been read. */
    Impacts(List<SearchDocument> documents, FieldLengths lengths) {
        this.documents = documents;
        this.lengths = lengths;
        this.norms = FIELDS.stream()
                .map(field -> new LengthNorm(lengths.average(field)))
                .toArray(LengthNorm[]::new);
    }

    /** The level of each document of a term, in its order. */
    byte[] levels(TermPostings postings) {
        double idf = idf(postings);
        byte[] levels = new byte[postings.size()];
        for (int i = 0; i < levels.length; i++) {
            int document = postings.document(i);
            double sum = 0;
            for (Field field : FIELDS) {
                int count = postings.count(i, field);
                if (count > 0) {
                    double norm = norms[field.place()].of(lengths.of(document, field));
                    sum += field.boost() * idf * (K1 + 1) * count / (norm + count);
                }
            }
            levels[i] = level(sum * documents.get(document).weight());
        }
        return levels;
    }

    /** A document counts once for each field that has the term, as in lunr.js. */
    private double idf(TermPostings postings) {
        int occurrences = 0;
        for (int i = 0; i < postings.size(); i++) {
            occurrences += postings.fields(i);
        }
        return StrictMath.log(1 + Math.abs((documents.size() - occurrences + 0.5) / (occurrences + 0.5)));
    }

    private static byte level(double impact) {
        int found = Arrays.binarySearch(LEAST, impact);
        return (byte) Math.max(0, found < 0 ? -found - 2 : found);
    }
}
