package dev.daymark.search.lunr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Suffixes of which one step of {@link Stemmer} replaces the longest.
 *
 * @param measure what is left of the word must measure more than this; when it does not, no shorter suffix is tried
 * @param longestFirst all of them
 */
record Suffixes(int measure, List<Suffix> longestFirst) {

    record Suffix(String text, String replacement) {}

    /**
     * Reads a list.
     *
     * @param suffixes each with what replaces it, if anything, and separated by commas
     */
    static Suffixes of(int measure, String suffixes) {
        return new Suffixes(
                measure,
                Stream.of(suffixes.split(",\\s*"))
                        .map(suffix -> suffix.split(" ", 2))
                        .map(pair -> new Suffix(pair[0], pair.length > 1 ? pair[1] : ""))
                        .toList());
    }

    boolean match(String word) {
        return longest(word).isPresent();
    }

    String replace(String word) {
        return longest(word).map(suffix -> replace(word, suffix)).orElse(word);
    }

    private String replace(String word, Suffix suffix) {
        String stem = word.substring(0, word.length() - suffix.text().length());
        return WordShape.measure(stem) > measure ? stem + suffix.replacement() : word;
    }

    private Optional<Suffix> longest(String word) {
        for (Suffix suffix : longestFirst) {
            if (ends(word, suffix.text())) {
                return Optional.of(suffix);
            }
        }
        return Optional.empty();
    }

    /** Whether the word ends so, after something: {@code ^(.+?)suffix$}. */
    static boolean ends(String word, String suffix) {
        return word.length() > suffix.length()
                && word.endsWith(suffix)
                && isOneLine(word, word.length() - suffix.length());
    }

    /** Whether the dot of a regular expression matches each of the first units. */
    static boolean isOneLine(String word, int units) {
        for (int i = 0; i < units; i++) {
            char c = word.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }
}
