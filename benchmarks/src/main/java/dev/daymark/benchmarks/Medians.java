package dev.daymark.benchmarks;

import java.util.List;

/** The middle of what was measured. */
final class Medians {

    private Medians() {}

    static double of(List<Long> measured) {
        List<Long> sorted = measured.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
