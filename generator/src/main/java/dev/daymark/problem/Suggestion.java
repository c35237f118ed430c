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
                .filter(candidate -> Math.abs(candidate.length() - folded.length()) <= MOST_EDITS)
                .map(candidate -> new Scored(candidate, EditDistance.of(folded, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.edits <= MOST_EDITS && scored.edits < written.length())
                .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::word))
                .map(Scored::word);
    }

    private record Scored(String word, int edits) {}
}
