package dev.daymark.search;

import java.util.Arrays;

/**
 * What the length of a field does to the weight of its words (BM25), beside the average. Lengths are compared in twelve
 * steps for each doubling, so that a word more or less in one document changes the weights of few.
 */
final class LengthNorm {

    private static final double K1 = Impacts.K1;
    private static final double B = 0.75;
    private static final double STEPS = 12;

    private final double average;
    private final double[] usual = new double[1024];

    /**
     * The norm of a field.
     *
     * @param average of its lengths, in words; 0 where no document has it
     */
    LengthNorm(double average) {
        this.average = rounded(average);
        Arrays.setAll(usual, this::norm);
    }

    double of(int length) {
        return length < usual.length ? usual[length] : norm(length);
    }

    private double norm(int length) {
        return K1 * (1 - B + B * rounded(length) / average);
    }

    private static double rounded(double length) {
        return StrictMath.pow(2, StrictMath.rint(STEPS * StrictMath.log(length) / StrictMath.log(2)) / STEPS);
    }
}
