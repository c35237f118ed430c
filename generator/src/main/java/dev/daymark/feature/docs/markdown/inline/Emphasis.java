package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;

/** {@code *em*} and {@code **strong**}, never inside a word, as pymdownx.betterem has it for both signs. */
final class Emphasis extends EmphasisDelimiterProcessor {

    private static final boolean STRONG_OUTSIDE = true;

    Emphasis(char sign) {
        super(sign, STRONG_OUTSIDE);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !afterIsWhitespace && !isWord(before);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !beforeIsWhitespace && !isWord(after);
    }

    private static boolean isWord(String neighbour) {
        return Words.isWord(neighbour.charAt(0));
    }
}
