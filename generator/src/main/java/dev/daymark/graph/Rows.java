package dev.daymark.graph;

import java.util.Arrays;
import java.util.List;

/**
 * How far down each place of a column is, in steps of {@link #STEP}: lines are straight where they can be, and what is
 * joined with several stands in the middle of them.
 */
final class Rows {

    /** The distance of two lines that pass through a column side by side. */
    static final int STEP = 16;

    private static final int BETWEEN_BOXES = 4;
    private static final int BETWEEN_BOX_AND_PASSAGE = 2;
    private static final int BETWEEN_PASSAGES = 1;

    private static final int SWEEPS = 8;

    /** A line bends rarely where it only passes. */
    private static final double WEIGHT_OF_PASSAGE = 8;

    private static final double WEIGHT_OF_LOOSE_END = .1;

    private final Slots slots;
    private final int[][] columns;
    private final int[] row;

    private Rows(Slots slots, int[][] columns) {
        this.slots = slots;
        this.columns = columns;
        this.row = new int[slots.size()];
    }

    /** The row of the middle of each place. */
    static int[] of(Slots slots, int[][] columns) {
        Rows rows = new Rows(slots, columns);
        rows.stack();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            rows.align(true, false);
            rows.align(false, true);
        }
        rows.align(true, true);
        return rows.row;
    }

    /** Each column as close as it can be, all of them about the same middle. */
    private void stack() {
        for (int[] column : columns) {
            for (int i = 1; i < column.length; i++) {
                row[column[i]] = row[column[i - 1]] + distance(slots, column[i - 1], column[i]);
            }
            int middle = column.length == 0 ? 0 : row[column[column.length - 1]] / 2;
            for (int slot : column) {
                row[slot] -= middle;
            }
        }
    }

    private void align(boolean left, boolean right) {
        for (int i = 0; i < columns.length; i++) {
            int[] column = columns[left ? i : columns.length - 1 - i];
            double[] wish = new double[column.length];
            double[] weight = new double[column.length];
            for (int k = 0; k < column.length; k++) {
                int slot = column[k];
                int[] others = rows(left ? slots.left(slot) : List.of(), right ? slots.right(slot) : List.of());
                wish[k] = others.length == 0 ? row[slot] : median(others);
                weight[k] = others.length == 0
                        ? WEIGHT_OF_LOOSE_END
                        : slots.isBox(slot) ? others.length : WEIGHT_OF_PASSAGE;
            }
            settle(column, wish, weight);
        }
    }

    private int[] rows(List<Integer> some, List<Integer> more) {
        int[] rows = new int[some.size() + more.size()];
        int next = 0;
        for (int slot : some) {
            rows[next++] = row[slot];
        }
        for (int slot : more) {
            rows[next++] = row[slot];
        }
        Arrays.sort(rows);
        return rows;
    }

    private static double median(int[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    /**
     * Puts each place where it wishes to be, as far as the others let it: neighbours that would come too close move
     * together, to the middle of their wishes.
     */
    private void settle(int[] column, double[] wish, double[] weight) {
        int[] offset = new int[column.length];
        int[] start = new int[column.length];
        double[] at = new double[column.length];
        double[] load = new double[column.length];
        int blocks = 0;
        for (int i = 0; i < column.length; i++) {
            offset[i] = i == 0 ? 0 : offset[i - 1] + distance(slots, column[i - 1], column[i]);
            start[blocks] = i;
            at[blocks] = wish[i] - offset[i];
            load[blocks] = weight[i];
            while (blocks > 0 && at[blocks - 1] >= at[blocks]) {
                double both = load[blocks - 1] + load[blocks];
                at[blocks - 1] = (at[blocks - 1] * load[blocks - 1] + at[blocks] * load[blocks]) / both;
                load[blocks - 1] = both;
                blocks--;
            }
            blocks++;
        }
        for (int block = 0; block < blocks; block++) {
            int end = block + 1 < blocks ? start[block + 1] : column.length;
            for (int i = start[block]; i < end; i++) {
                row[column[i]] = (int) Math.floor(at[block] + .5) + offset[i];
            }
        }
    }

    /** How far apart two places of a column are at least. */
    static int distance(Slots slots, int one, int other) {
        if (slots.isBox(one) && slots.isBox(other)) {
            return BETWEEN_BOXES;
        }
        return slots.isBox(one) || slots.isBox(other) ? BETWEEN_BOX_AND_PASSAGE : BETWEEN_PASSAGES;
    }
}
