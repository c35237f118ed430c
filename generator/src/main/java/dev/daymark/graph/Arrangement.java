package dev.daymark.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The place of everything within its column. Of a few ways to begin, those with the fewest crossings are followed up, and
 * the one with the straightest lines is taken.
 *
 * @param row how far down each place is, in steps; the uppermost is 0
 * @param bends what they cost in all
 */
record Arrangement(List<Integer> row, double bends) {

    static Arrangement of(Slots slots) {
        List<Ordering> orderings = Stream.of(listed(slots), passagesFirst(slots), Walk.through(slots))
                .map(start -> Ordering.of(slots, start))
                .toList();
        long fewest = orderings.stream().mapToLong(Ordering::crossings).min().orElse(0);
        return orderings.stream()
                .filter(ordering -> ordering.crossings() == fewest)
                .map(Ordering::columns)
                .distinct()
                .map(columns -> of(slots, columns))
                .min(Comparator.comparingDouble(Arrangement::bends))
                .orElseThrow();
    }

    private static List<List<Integer>> listed(Slots slots) {
        return slots.columns();
    }

    private static List<List<Integer>> passagesFirst(Slots slots) {
        return slots.columns().stream()
                .map(column -> column.stream()
                        .sorted(Comparator.comparing(slots::isBox))
                        .toList())
                .toList();
    }

    private static Arrangement of(Slots slots, List<List<Integer>> columns) {
        int[][] places = Ordering.asArrays(columns);
        int[] row = Rows.of(slots, places);
        double bends = Straightening.of(slots, places, row);
        int top = Arrays.stream(row).min().orElse(0);
        return new Arrangement(Arrays.stream(row).mapToObj(one -> one - top).toList(), bends);
    }
}
