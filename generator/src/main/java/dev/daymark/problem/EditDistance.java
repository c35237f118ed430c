package dev.daymark.problem;

/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to make one text of another
 * (restricted Damerau-Levenshtein distance).
 */
public final class EditDistance {

    private EditDistance() {}

    /** Whether two texts are at most so many edits apart. */
    public static boolean within(int limit, String left, String right) {
        return Math.abs(left.length() - right.length()) <= limit && of(left, right) <= limit;
    }

    /** The number of edits. */
    public static int of(String left, String right) {
        int[][] edits = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, left, i, right, j);
            }
        }
        return edits[left.length()][right.length()];
    }

    private static int cheapest(int[][] edits, String left, int i, String right, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int least = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
