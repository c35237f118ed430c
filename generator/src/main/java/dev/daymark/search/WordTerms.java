package dev.daymark.search;

import dev.daymark.search.lunr.Stemmer;
import dev.daymark.search.lunr.StopWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes terms of what stands between two gaps. A word with inner structure, such as {@code my-service}, {@code io.foo.Bar} or
 * {@code /v1/orders/{id}}, is a term as a whole and in its parts. The script of the search cuts what readers type in the same
 * way.
 */
final class WordTerms {

    private static final int MAX_LENGTH = 40;
    private static final int SUSPICIOUS = 20;

    private WordTerms() {}

    /** The terms of each word: one word, or none, or as many as there are in writing without gaps. */
    static List<List<String>> of(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && !Character.isLetterOrDigit(raw.codePointAt(start))) {
            start += Character.charCount(raw.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(raw.codePointBefore(end))) {
            end -= Character.charCount(raw.codePointBefore(end));
        }
        if (start >= end) {
            return List.of();
        }
        String word = withoutPossessive(raw.substring(start, end));
        return hasIdeographs(word) ? pairs(word) : terms(word);
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }

    private static List<List<String>> terms(String word) {
        String whole = Folding.of(word);
        Set<String> all = new LinkedHashSet<>(List.of(whole));
        if (!isPlain(word)) {
            parts(word, whole, all);
        }
        if (all.size() == 1 && StopWords.contains(whole)) {
            return List.of();
        }
        List<String> terms = new ArrayList<>();
        for (String term : all) {
            String stem = term.length() <= MAX_LENGTH && !isNoise(term) ? Stemmer.stem(term) : "";
            if (!stem.isEmpty() && !terms.contains(stem)) {
                terms.add(stem);
            }
        }
        return List.of(terms);
    }

    /** Whether a word has no parts because it is of small letters, but for the first. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            boolean letter = (sign >= 'a' && sign <= 'z') || (i == 0 && sign >= 'A' && sign <= 'Z');
            if (!letter) {
                return false;
            }
        }
        return true;
    }

    private static void parts(String word, String whole, Set<String> all) {
        for (String segment : Parts.segments(word)) {
            if (!isNoise(segment)) {
                part(segment, all);
                Parts.humps(segment).forEach(hump -> part(hump, all));
            }
        }
        lastTwo(whole, all);
    }

    private static void part(String part, Set<String> all) {
        String term = Folding.of(part);
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
                && word.codePoints().anyMatch(WordTerms::isIdeograph);
    }

    private static boolean isIdeograph(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** Writing without gaps between words: each sign with the next one. */
    private static List<List<String>> pairs(String word) {
        int[] signs =
                Folding.of(word).codePoints().filter(Character::isLetterOrDigit).toArray();
        return IntStream.range(0, Math.max(1, signs.length - 1))
                .mapToObj(i -> List.of(new String(signs, i, Math.min(2, signs.length - i))))
                .toList();
    }
}
