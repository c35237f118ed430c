package dev.daymark.search;

import java.util.stream.IntStream;

/**
 * The documents of a term as text: level by level, the highest first, each with its documents in ascending order. A reader
 * who needs the best only can stop early.
 */
final class PostingText {

    private PostingText() {}

    /**
     * Writes a list.
     *
     * @param documents ascending
     * @param levels of the same length
     * @param most how many of the best to keep
     */
    static String of(int[] documents, byte[] levels, int most) {
        int[] counts = new int[Impacts.HIGHEST + 2];
        for (byte level : levels) {
            counts[level]++;
        }
        NumberText text = new NumberText();
        int[][] groups = groups(documents, levels, counts);
        int previous = Impacts.HIGHEST;
        int left = most;
        for (int level = Impacts.HIGHEST; level >= 0 && left > 0; level--) {
            int count = Math.min(left, counts[level]);
            if (count > 0) {
                text.add(previous - level).add(count - 1);
                write(groups[level], count, text);
                previous = level;
                left -= count;
            }
        }
        return text.toString();
    }

    private static int[][] groups(int[] documents, byte[] levels, int[] counts) {
        int[][] groups = new int[counts.length][];
        int[] filled = new int[counts.length];
        for (int i = 0; i < documents.length; i++) {
            int level = levels[i];
            if (groups[level] == null) {
                groups[level] = new int[counts[level]];
            }
            groups[level][filled[level]++] = documents[i];
        }
        return groups;
    }

    private static void write(int[] documents, int count, NumberText text) {
        int next = 0;
        for (int document : IntStream.of(documents).limit(count).toArray()) {
            text.add(document - next);
            next = document + 1;
        }
    }
}
