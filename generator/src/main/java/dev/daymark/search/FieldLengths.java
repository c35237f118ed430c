package dev.daymark.search;

/** How many words each field of each document has. */
final class FieldLengths {

    private final int[][] lengths = new int[Field.values().length][];
    private final long[] totals = new long[Field.values().length];

    FieldLengths(int documents) {
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = new int[documents];
        }
    }

    void count(int document, Field field, int words) {
        lengths[field.place()][document] += words;
        totals[field.place()] += words;
    }

    int of(int document, Field field) {
        return lengths[field.place()][document];
    }

    double average(Field field) {
        return (double) totals[field.place()] / lengths[field.place()].length;
    }
}
