package dev.daymark.search;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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
    private final int[][] terms = new int[PLACES][];

    /** Takes words. */
    interface WordSink {

        /** One of the terms of a word. */
        void term(int number);

        /** The word is complete. */
        void endOfWord();
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
                    pass(terms(text, start, i, hash), words);
                }
                start = i + 1;
                hash = 0;
            }
        }
    }

    private static void pass(int[] terms, WordSink words) {
        for (int term : terms) {
            words.term(term < 0 ? ~term : term);
            if (term < 0) {
                words.endOfWord();
            }
        }
    }

    private static boolean isGap(char sign) {
        return (sign <= ' ' || sign > '~') && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    /** The numbers of terms; the last one of each word is the complement of its number. */
    private int[] terms(String text, int start, int end, int hash) {
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

    private int[] cut(String raw) {
        IntStream.Builder numbers = IntStream.builder();
        for (List<String> word : WordTerms.of(raw)) {
            for (int i = 0; i < word.size(); i++) {
                int number = this.numbers.applyAsInt(word.get(i));
                numbers.add(i == word.size() - 1 ? ~number : number);
            }
        }
        return numbers.build().toArray();
    }
}
