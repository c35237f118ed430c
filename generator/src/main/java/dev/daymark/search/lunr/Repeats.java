package dev.daymark.search.lunr;

import java.util.Arrays;
import java.util.BitSet;

/** Which entries of {@link Postings} are about a document that their list has already, because it was added again. */
final class Repeats {

    static final Repeats NONE = new Repeats(new BitSet(), new int[0]);

    /** What follows the last entry of a document. */
    static final int END = 0;

    private final BitSet repeated;
    private final int[] next;

    private Repeats(BitSet repeated, int[] next) {
        this.repeated = repeated;
        this.next = next;
    }

    static Repeats find(int[] ends, int[] documents, int count) {
        BitSet repeated = new BitSet();
        int[] next = new int[documents.length];
        int[] latest = new int[count];
        Arrays.fill(latest, -1);
        int start = 0;
        for (int end : ends) {
            for (int entry = start; entry < end; entry++) {
                int before = latest[documents[entry]];
                if (before >= start) {
                    repeated.set(entry);
                    next[before] = entry;
                }
                latest[documents[entry]] = entry;
            }
            start = end;
        }
        return new Repeats(repeated, next);
    }

    boolean isRepeat(int entry) {
        return repeated.get(entry);
    }

    /** The next entry of the same document in the list, or {@link #END}. */
    int next(int entry) {
        return next.length == 0 ? END : next[entry];
    }

    /** How many of these entries are repeats. */
    int between(int start, int end) {
        return repeated.isEmpty() ? 0 : repeated.get(start, end).cardinality();
    }
}
