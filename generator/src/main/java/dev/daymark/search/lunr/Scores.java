package dev.daymark.search.lunr;

/** How well each term describes each field: {@code lunr.idf} and {@code lunr.Builder.createFieldVectors}, in their steps. */
final class Scores {

    private final IndexSettings settings;
    private final double[] averageLengths;
    private final double[] idfs;

    Scores(IndexSettings settings, FieldRows rows, References references, int terms, Postings postings) {
        this.settings = settings;
        averageLengths = averageLengths(rows, references, settings.fields().size());
        idfs = new double[terms];
        for (int term = 0; term < terms; term++) {
            idfs[term] = idf(postings.frequency(term), references.additions());
        }
    }

    private static double[] averageLengths(FieldRows rows, References references, int fields) {
        double[] averages = new double[fields];
        for (int field = 0; field < fields; field++) {
            long total = 0;
            for (int document = 0; document < references.count(); document++) {
                total += rows.length(references.latestAddition(document) * fields + field);
            }
            averages[field] = (double) total / references.count();
        }
        return averages;
    }

    double idf(int term) {
        return idfs[term];
    }

    /**
     * How much a term says.
     *
     * @param frequency in how many fields of documents it is; may be more than there are documents
     * @param documents how many documents were added
     */
    static double idf(int frequency, int documents) {
        double x = (documents - frequency + 0.5) / (frequency + 0.5);
        return StrictMath.log(1 + Math.abs(x));
    }

    /** The scores of one row. */
    Row row(int field, int length, double documentBoost) {
        return row(settings, settings.fields().get(field), length, averageLengths[field], documentBoost);
    }

    static Row row(IndexSettings settings, Field field, int length, double averageLength, double documentBoost) {
        double lengthPart = settings.k1() * (1 - settings.b() + settings.b() * (length / averageLength));
        return new Row(settings.k1() + 1, lengthPart, orOne(field.boost()), orOne(documentBoost));
    }

    private static double orOne(double boost) {
        return boost == 0 || Double.isNaN(boost) ? 1 : boost;
    }

    /** What the scores of all terms of a row have in common. */
    record Row(double k1PlusOne, double lengthPart, double fieldBoost, double documentBoost) {

        double of(double idf, int occurrences) {
            return idf * (k1PlusOne * occurrences) / (lengthPart + occurrences) * fieldBoost * documentBoost;
        }
    }
}
