package dev.daymark.search.lunr;

import java.util.Arrays;

/** A list of numbers that grows by blocks, so that growing neither copies nor reserves much. */
final class Ints {

    private static final int SHIFT = 14;
    private static final int BLOCK = 1 << SHIFT;

    private int[][] blocks = new int[4][];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return blocks[index >>> SHIFT][index & (BLOCK - 1)];
    }

    void set(int index, int value) {
        blocks[index >>> SHIFT][index & (BLOCK - 1)] = value;
    }

    void add(int value) {
        grow(1);
        set(size - 1, value);
    }

    /** Makes room for more numbers, to be set. */
    void grow(int more) {
        int blocksBefore = (size + BLOCK - 1) >>> SHIFT;
        size = Math.addExact(size, more);
        int blocksAfter = (size + BLOCK - 1) >>> SHIFT;
        if (blocksAfter > blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(blocksAfter, blocks.length * 2));
        }
        for (int block = blocksBefore; block < blocksAfter; block++) {
            if (blocks[block] == null) {
                blocks[block] = new int[BLOCK];
            }
        }
    }

    /** Forgets the numbers, and keeps the room. */
    void clear() {
        size = 0;
    }
}
