package dev.daymark.benchmarks;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Prints how measured numbers lie. */
final class Spread {

    private Spread() {}

    /**
     * Prints a line with the median, the 95th percentile and the largest.
     *
     * @param what what was measured, and its unit
     */
    static void print(String what, DoubleStream measured) {
        double[] sorted = measured.sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "  %s: median %.1f, 95 %% %.1f, most %.1f (%d)%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
