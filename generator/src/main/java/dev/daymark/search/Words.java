package dev.daymark.search;

import dev.daymark.search.lunr.Stemmer;
import dev.daymark.search.lunr.StopWords;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts texts into words, and words into terms. A word with inner structure, such as {@code my-service},
 * {@code io.foo.Bar} or {@code /v1/orders/{id}}, is a term as a whole and in its parts. The script of the search cuts what
 * readers type in the same way.
 */
final class Words {

    private static final int MAX_LENGTH = 40;
    private static final int SUSPICIOUS = 20;

    private final TermSink terms;

    /** Takes terms. */
    interface TermSink {

        /** One term of a word. */
        void term(String term);

        /** The word is complete. */
        void endOfWord();
    }

    Words(TermSink terms) {
        this.terms = terms;
    }

    /** Cuts a text. */
    void read(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || isGap(text.charAt(i));
            if (gap && start >= 0) {
                word(text, start, i);
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
    }

    private static boolean isGap(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private void word(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        if (start >= end) {
            return;
        }
        String word = withoutPossessive(text.substring(start, end));
        if (hasIdeographs(word)) {
            pairs(word);
        } else {
            terms(word);
        }
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }

    private void terms(String word) {
        Set<String> all = new LinkedHashSet<>();
        String whole = fold(word);
        all.add(whole);
        List<String> segments = Parts.segments(word);
        for (String segment : segments) {
            if (!isNoise(segment)) {
                part(segment, all);
                Parts.humps(segment).forEach(hump -> part(hump, all));
            }
        }
        if (all.size() == 1 && StopWords.contains(whole)) {
            return;
        }
        lastTwo(whole, all);
        all.stream()
                .filter(term -> term.length() <= MAX_LENGTH && !isNoise(term))
                .map(Stemmer::stem)
                .distinct()
                .forEach(terms::term);
        terms.endOfWord();
    }

    private static void part(String part, Set<String> all) {
        String term = fold(part);
        if (term.length() > 1 && !StopWords.contains(term)) {
            all.add(term);
        }
    }

    /** The end of a dotted name is what people remember of it. */
    private static void lastTwo(String whole, Set<String> all) {
        int last = whole.lastIndexOf('.');
        int before = whole.lastIndexOf('.', last - 1);
        if (before > 0) {
            all.add(whole.substring(before + 1));
        }
    }

    /** Digests and encoded data, which nobody searches. */
    private static boolean isNoise(String term) {
        if (term.length() < SUSPICIOUS) {
            return false;
        }
        long digits = term.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        return digits * 5 >= term.length();
    }

    private static boolean hasIdeographs(String word) {
        return word.chars().anyMatch(sign -> sign >= 0x2E80)
                && word.codePoints().anyMatch(Words::isIdeograph);
    }

    private static boolean isIdeograph(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** Writing without gaps between words: each sign with the next one. */
    private void pairs(String word) {
        int[] signs = fold(word).codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int i = 0; i < Math.max(1, signs.length - 1); i++) {
            terms.term(new String(signs, i, Math.min(2, signs.length - i)));
            terms.endOfWord();
        }
    }

    /** Without case and accents. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7f) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return lower;
    }
}
