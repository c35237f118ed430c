package dev.daymark.search.lunr;

/**
 * How vowels and consonants follow each other in a word: what the regular expressions of {@code lunr.stemmer} find out. A
 * {@code y} begins a run of vowels, but does not go on with one. Whatever is no vowel is a consonant, also a digit.
 */
final class WordShape {

    private WordShape() {}

    static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    private static boolean beginsVowels(char c) {
        return isVowel(c) || c == 'y';
    }

    /** How often consonants follow vowels. */
    static int measure(String word) {
        int measure = 0;
        int i = toVowels(word, 0);
        while (i < word.length()) {
            i++;
            while (i < word.length() && isVowel(word.charAt(i))) {
                i++;
            }
            if (i < word.length()) {
                measure++;
                i = toVowels(word, i + 1);
            }
        }
        return measure;
    }

    static boolean hasVowel(String word) {
        return toVowels(word, 0) < word.length();
    }

    /** Whether the word is consonants, one vowel and one consonant, which is none of {@code w x y}. */
    static boolean isShort(String word) {
        int last = word.length() - 1;
        return last > 1
                && !isVowel(word.charAt(0))
                && toVowels(word, 1) == last - 1
                && !isVowel(word.charAt(last))
                && "wxy".indexOf(word.charAt(last)) < 0;
    }

    private static int toVowels(String word, int from) {
        int i = from;
        while (i < word.length() && !beginsVowels(word.charAt(i))) {
            i++;
        }
        return i;
    }
}
