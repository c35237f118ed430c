package dev.daymark.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of texts as numbers of terms. A word that was read lately is not cut again: each has one place, which the
 * next one for that place takes over, so that what is kept does not grow with the texts.
 */
final class Words {

    private static final int PLACES = 1 << 16;
    private static final int LONGEST = 40;

    private final ToIntFunction<String> numbers;
    private final @Nullable String[] known = new @Nullable String[PLACES];
    private final int[][][] terms = new int[PLACES][][];

    /** Takes words. */
    interface WordSink {

        /**
         * One word.
         *
         * @param terms the numbers of its terms
         */
        void word(int[] terms);
    }

    /**
     * Without anything read.
     *
     * @param numbers tells the number of a term
     */
    Words(ToIntFunction<String> numbers) {
        this.numbers = numbers;
    }

    /** Reads a text. */
    void read(String text, WordSink words) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : ' ';
            if (!isGap(sign)) {
                hash = 31 * hash + sign;
            } else {
                if (i > start) {
                    for (int[] word : terms(text, start, i, hash)) {
                        words.word(word);
                    }
                }
                start = i + 1;
                hash = 0;
            }
        }
    }

    private static boolean isGap(char sign) {
        return (sign <= ' ' || sign > '~') && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    private int[][] terms(String text, int start, int end, int hash) {
        if (end - start > LONGEST) {
            return cut(text.substring(start, end));
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String last = known[place];
        if (last == null || last.length() != end - start || !text.startsWith(last, start)) {
            String word = text.substring(start, end);
            known[place] = word;
            terms[place] = cut(word);
        }
        return terms[place];
    }

    private int[][] cut(String raw) {
        List<List<String>> words = WordTerms.of(raw);
        int[][] cut = new int[words.size()][];
        Arrays.setAll(cut, i -> words.get(i).stream().mapToInt(numbers).toArray());
        return cut;
    }
}
