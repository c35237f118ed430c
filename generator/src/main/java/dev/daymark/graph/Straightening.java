package dev.daymark.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes bent lines straight where that costs others little. What is joined by straight lines moves together and pushes
 * away what is in its way.
 */
final class Straightening {

    private static final int ROUNDS = 8;

    /** What a bend costs however small it is. Less than it costs a box to leave the middle of several others. */
    private static final double BEND = 2;

    /** The same for a line that passes through columns: there it matters most that it is straight. */
    private static final double BEND_ON_THE_WAY = 7;

    /** Larger drawings are no easier to read for it, and this is the only step that is not nearly linear. */
    private static final int MOST_SLOTS = 400;

    private static final int MOST_SLOTS_TO_EXCHANGE = 150;

    private static final double LEAST_GAIN = .001;

    private final Slots slots;
    private final int[] row;
    private final int[] above;
    private final int[] below;
    private final boolean[] moving;

    private static final int NOTHING = -1;

    /** What moves with a place, besides all that is in the way. */
    private enum Company {
        /** Whatever a straight line joins it with. */
        LINES,
        /** Whatever touches it in its column. */
        COLUMN,
        NONE
    }

    private Straightening(Slots slots, int[][] columns, int[] row) {
        this.slots = slots;
        this.row = row;
        above = new int[slots.size()];
        below = new int[slots.size()];
        moving = new boolean[slots.size()];
        for (int[] column : columns) {
            for (int i = 0; i < column.length; i++) {
                above[column[i]] = i == 0 ? NOTHING : column[i - 1];
                below[column[i]] = i + 1 == column.length ? NOTHING : column[i + 1];
            }
        }
    }

    /** Changes rows of places, and says what the bends cost that are left. */
    static double of(Slots slots, int[][] columns, int[] row) {
        Straightening straightening = new Straightening(slots, columns, row);
        if (slots.size() <= MOST_SLOTS) {
            straightening.settle(ROUNDS);
        }
        if (slots.size() <= MOST_SLOTS_TO_EXCHANGE) {
            straightening.exchange();
        }
        return straightening.bends();
    }

    private void settle(int rounds) {
        boolean better = true;
        for (int round = 0; round < rounds && better; round++) {
            better = round();
        }
    }

    /** Lets boxes and the lines beside them change places where that adds no crossing. */
    private void exchange() {
        double bends = bends();
        for (int slot = 0; slot < slots.size(); slot++) {
            int lower = below[slot];
            if (lower != NOTHING && slots.isBox(slot) != slots.isBox(lower) && crossingsAfter(slot, lower) == 0) {
                int[] before = row.clone();
                if (exchange(slot, lower)) {
                    settle(2);
                    double now = bends();
                    if (now < bends - LEAST_GAIN) {
                        bends = now;
                    } else {
                        link(above[lower], slot, lower, below[slot]);
                        System.arraycopy(before, 0, row, 0, row.length);
                    }
                }
            }
        }
    }

    /** Puts the lower one of two neighbours above the other, as near as possible to where they were. */
    private boolean exchange(int upper, int lower) {
        int first = above[upper];
        int last = below[lower];
        int between = Rows.distance(slots, upper, lower);
        int least = first == NOTHING ? row[upper] : row[first] + Rows.distance(slots, first, lower);
        int most = last == NOTHING ? row[lower] : row[last] - Rows.distance(slots, upper, last);
        int top = Math.max(row[upper], least);
        int bottom = Math.min(Math.max(row[lower], top + between), most);
        top = Math.min(top, bottom - between);
        if (top < least) {
            return false;
        }
        link(first, lower, upper, last);
        row[lower] = top;
        row[upper] = bottom;
        return true;
    }

    private void link(int... column) {
        for (int i = 0; i + 1 < column.length; i++) {
            if (column[i] != NOTHING) {
                below[column[i]] = column[i + 1];
            }
            if (column[i + 1] != NOTHING) {
                above[column[i + 1]] = column[i];
            }
        }
    }

    /** How many crossings more there are once two neighbours have changed places. */
    private int crossingsAfter(int upper, int lower) {
        return crossingsAfter(slots.left(upper), slots.left(lower))
                + crossingsAfter(slots.right(upper), slots.right(lower));
    }

    private int crossingsAfter(List<Integer> ofUpper, List<Integer> ofLower) {
        int more = 0;
        for (int one : ofUpper) {
            for (int other : ofLower) {
                more += Integer.compare(row[other], row[one]);
            }
        }
        return more;
    }

    private double bends() {
        double bends = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int other : slots.right(slot)) {
                bends += cost(slot, other, row[other] - row[slot]);
            }
        }
        return bends;
    }

    private boolean round() {
        boolean better = false;
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int other : slots.right(slot)) {
                for (Company company : Company.values()) {
                    better |= move(slot, other, company) || move(other, slot, company);
                }
                better |= approach(slot, other) || approach(other, slot);
            }
        }
        return better;
    }

    /** Moves a place to the row of another one, if all lines are better for it. */
    private boolean move(int slot, int other, Company company) {
        int by = row[other] - row[slot];
        if (by == 0) {
            return false;
        }
        return finish(movedWith(slot, other, by, company), by, !moving[other]);
    }

    /** Moves a place, and whatever a straight line joins it with, towards the row of another one as far as there is room. */
    private boolean approach(int slot, int other) {
        int by = row[other] - row[slot];
        if (by == 0) {
            return false;
        }
        List<Integer> moved = movedWith(slot, other, 0, Company.LINES);
        int room = Math.abs(by);
        for (int one : moved) {
            int inTheWay = by < 0 ? above[one] : below[one];
            if (inTheWay != NOTHING && !moving[inTheWay]) {
                room = Math.min(room, Math.abs(row[inTheWay] - row[one]) - Rows.distance(slots, one, inTheWay));
            }
        }
        return finish(moved, by < 0 ? -room : room, !moving[other]);
    }

    private boolean finish(List<Integer> moved, int by, boolean possible) {
        boolean better = possible && gain(moved, by) > LEAST_GAIN;
        for (int one : moved) {
            moving[one] = false;
            row[one] += better ? by : 0;
        }
        return better;
    }

    /** Those that go with a place; incomplete when the other one is among them. */
    private List<Integer> movedWith(int slot, int other, int by, Company company) {
        List<Integer> moved = new ArrayList<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(slot));
        while (!next.isEmpty() && !moving[other]) {
            int one = next.pop();
            if (!moving[one]) {
                moving[one] = true;
                moved.add(one);
                int inTheWay = by < 0 ? above[one] : below[one];
                if (inTheWay != NOTHING && isTooClose(one, inTheWay, by)) {
                    next.push(inTheWay);
                }
                if (company == Company.LINES) {
                    pushLevel(one, slots.left(one), next);
                    pushLevel(one, slots.right(one), next);
                } else if (company == Company.COLUMN) {
                    pushTouching(one, above[one], next);
                    pushTouching(one, below[one], next);
                }
            }
        }
        return moved;
    }

    private boolean isTooClose(int slot, int other, int by) {
        return Math.abs(row[other] - row[slot]) - Math.abs(by) < Rows.distance(slots, slot, other);
    }

    private void pushTouching(int slot, int other, Deque<Integer> next) {
        if (other != NOTHING && isTooClose(slot, other, 1)) {
            next.push(other);
        }
    }

    private void pushLevel(int slot, List<Integer> joined, Deque<Integer> next) {
        for (int other : joined) {
            if (row[other] == row[slot]) {
                next.push(other);
            }
        }
    }

    private double gain(List<Integer> moved, int by) {
        double gain = 0;
        for (int slot : moved) {
            gain += gain(slot, slots.left(slot), by) + gain(slot, slots.right(slot), by);
        }
        return gain;
    }

    private double gain(int slot, List<Integer> joined, int by) {
        double gain = 0;
        for (int other : joined) {
            if (!moving[other]) {
                int bend = row[other] - row[slot];
                gain += cost(slot, other, bend) - cost(slot, other, bend - by);
            }
        }
        return gain;
    }

    private double cost(int slot, int other, int bend) {
        int rows = Math.abs(bend);
        if (rows == 0) {
            return 0;
        }
        if (slots.isBox(slot) && slots.isBox(other)) {
            return BEND + rows * Math.min(2, Math.sqrt(rows));
        }
        return (BEND_ON_THE_WAY + rows) * (slots.isBox(slot) || slots.isBox(other) ? 1 : 2);
    }
}
