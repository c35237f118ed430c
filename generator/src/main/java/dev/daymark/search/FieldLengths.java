package dev.daymark.search;

/** How many words each field of each document has. */
final class FieldLengths {

    private static final double STEPS = 12;

    private final int[][] lengths = new int[Field.values().length][];
    private final long[] totals = new long[Field.values().length];

    FieldLengths(int documents) {
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = new int[documents];
        }
    }

    void count(int document, Field field) {
        lengths[field.place()][document]++;
        totals[field.place()]++;
    }

    /** The length of a field that has words, beside that of other documents; 1 is usual. */
    double relative(int document, Field field) {
        int[] all = lengths[field.place()];
        return rounded(all[document]) / rounded((double) totals[field.place()] / all.length);
    }

    /** To twelve steps for each doubling, so that a word more or less in one document changes the weights of few. */
    static double rounded(double length) {
        return StrictMath.pow(2, Math.round(STEPS * StrictMath.log(length) / StrictMath.log(2)) / STEPS);
    }
}
