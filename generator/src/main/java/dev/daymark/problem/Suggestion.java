package dev.daymark.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The valid word that somebody probably meant. */
public final class Suggestion {

    private static final int MOST_EDITS = 2;

    private Suggestion() {}

    /**
     * The candidate nearest to what was written: equal but for letter case, or at most two edits away (an edit inserts,
     * deletes, replaces or swaps letters; restricted Damerau-Levenshtein distance). A word is never replaced wholesale:
     * fewer edits than it has letters.
     *
     * @return the nearest candidate, the first in code unit order among equals
     */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String folded = written.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .map(candidate -> new Scored(candidate, distance(folded, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.edits <= MOST_EDITS && scored.edits < written.length())
                .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::word))
                .map(Scored::word);
    }

    private static int distance(String left, String right) {
        if (Math.abs(left.length() - right.length()) > MOST_EDITS) {
            return Integer.MAX_VALUE;
        }
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

    private record Scored(String word, int edits) {}
}
