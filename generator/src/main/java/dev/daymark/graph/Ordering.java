package dev.daymark.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the places of each column, with few crossings: each place goes to the median of those it is joined with,
 * to and fro, and then neighbours change places as long as that helps.
 */
final class Ordering {

    private static final int SWEEPS = 4;
    private static final int EXCHANGES = 12;

    private final Slots slots;
    private final int[][] columns;
    private final int[] place;

    private Ordering(Slots slots, List<List<Integer>> start) {
        this.slots = slots;
        this.columns = asArrays(start);
        this.place = new int[slots.size()];
        for (int[] column : columns) {
            number(column);
        }
    }

    /** A good order that can be reached from another one. */
    static Ordering of(Slots slots, List<List<Integer>> start) {
        Ordering ordering = new Ordering(slots, start);
        ordering.improve();
        return ordering;
    }

    /** The places of each column from top to bottom. */
    List<List<Integer>> columns() {
        return Arrays.stream(columns)
                .map(column -> Arrays.stream(column).boxed().toList())
                .toList();
    }

    static int[][] asArrays(List<List<Integer>> columns) {
        return columns.stream()
                .map(column -> column.stream().mapToInt(slot -> slot).toArray())
                .toArray(int[][]::new);
    }

    private void improve() {
        int[][] best = copy(columns);
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            for (boolean rightwards : new boolean[] {true, false}) {
                sweep(rightwards);
                long now = crossings();
                if (now < fewest) {
                    fewest = now;
                    best = copy(columns);
                }
            }
        }
        for (int column = 0; column < columns.length; column++) {
            columns[column] = best[column];
            number(columns[column]);
        }
        boolean better = true;
        for (int i = 0; i < EXCHANGES && better; i++) {
            better = false;
            for (int[] column : columns) {
                better |= exchange(column);
            }
        }
    }

    private void sweep(boolean rightwards) {
        for (int i = 1; i < columns.length; i++) {
            arrange(columns[rightwards ? i : columns.length - 1 - i], rightwards);
        }
    }

    /** Sorts by medians; what is joined with nothing on that side stays where it is. */
    private void arrange(int[] column, boolean rightwards) {
        double[] median = new double[column.length];
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < column.length; i++) {
            int[] others = places(rightwards ? slots.left(column[i]) : slots.right(column[i]));
            if (others.length > 0) {
                median[i] = median(others);
                free.add(i);
            }
        }
        List<Integer> sorted = new ArrayList<>(free);
        sorted.sort(Comparator.comparingDouble(i -> median[i]));
        int[] before = column.clone();
        for (int i = 0; i < free.size(); i++) {
            column[free.get(i)] = before[sorted.get(i)];
        }
        number(column);
    }

    private int[] places(List<Integer> of) {
        return of.stream().mapToInt(slot -> place[slot]).sorted().toArray();
    }

    /** Of two in the middle the one on the denser side counts more. */
    private static double median(int[] sorted) {
        int size = sorted.length;
        if (size % 2 == 1) {
            return sorted[size / 2];
        }
        int low = sorted[size / 2 - 1];
        int high = sorted[size / 2];
        double below = low - sorted[0];
        double above = sorted[size - 1] - high;
        return below + above == 0 ? (low + high) / 2.0 : (low * above + high * below) / (below + above);
    }

    private boolean exchange(int[] column) {
        boolean better = false;
        for (int i = 0; i + 1 < column.length; i++) {
            int upper = column[i];
            int lower = column[i + 1];
            if (gain(slots.left(upper), slots.left(lower)) + gain(slots.right(upper), slots.right(lower)) > 0) {
                column[i] = lower;
                column[i + 1] = upper;
                place[lower] = i;
                place[upper] = i + 1;
                better = true;
            }
        }
        return better;
    }

    /** How many crossings fewer there are between the lines of two places once they have changed. */
    private long gain(List<Integer> ofUpper, List<Integer> ofLower) {
        int[] upper = places(ofUpper);
        int[] lower = places(ofLower);
        long gain = 0;
        int smaller = 0;
        int notGreater = 0;
        for (int one : upper) {
            while (smaller < lower.length && lower[smaller] < one) {
                smaller++;
            }
            while (notGreater < lower.length && lower[notGreater] <= one) {
                notGreater++;
            }
            gain += smaller - (lower.length - notGreater);
        }
        return gain;
    }

    long crossings() {
        long crossings = 0;
        for (int column = 0; column + 1 < columns.length; column++) {
            crossings += crossings(columns[column], columns[column + 1].length);
        }
        return crossings;
    }

    /** Counts, for each line from top to bottom, those before it that end further down. */
    private long crossings(int[] column, int ends) {
        int[] tree = new int[ends + 1];
        int before = 0;
        long crossings = 0;
        for (int slot : column) {
            int[] others = places(slots.right(slot));
            for (int other : others) {
                int notBelow = 0;
                for (int i = other + 1; i > 0; i -= i & -i) {
                    notBelow += tree[i];
                }
                crossings += before - notBelow;
            }
            for (int other : others) {
                before++;
                for (int i = other + 1; i <= ends; i += i & -i) {
                    tree[i]++;
                }
            }
        }
        return crossings;
    }

    private void number(int[] column) {
        for (int i = 0; i < column.length; i++) {
            place[column[i]] = i;
        }
    }

    private static int[][] copy(int[][] columns) {
        return Arrays.stream(columns).map(int[]::clone).toArray(int[][]::new);
    }
}
