package dev.daymark.search.lunr;

/**
 * {@code lunr.stemmer}: Porter's stemmer with the particulars of its regular expressions. They see UTF-16 units, and the
 * dot in front of a suffix matches no line end.
 */
public final class Stemmer {

    private static final Suffixes STEP_2 = Suffixes.of(0, """
            ational ate, ization ize, iveness ive, fulness ful, ousness ous, tional tion, biliti ble, entli ent, ousli ous,
            ation ate, alism al, aliti al, iviti ive, enci ence, anci ance, izer ize, alli al, ator ate, logi log, bli ble,
            eli e""");
    private static final Suffixes STEP_3 = Suffixes.of(0, "icate ic, ative, alize al, iciti ic, ical ic, ness, ful");
    private static final Suffixes STEP_4 = Suffixes.of(
            1, "ement, ance, ence, able, ible, ment, ant, ent, ism, ate, iti, ous, ive, ize, al, er, ic, ou");

    private Stemmer() {}

    /** The stem of a lower-cased word. */
    public static String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        if (word.charAt(0) == 'y') {
            // As a capital it is a consonant.
            return "y" + steps("Y" + word.substring(1)).substring(1);
        }
        return steps(word);
    }

    private static String steps(String word) {
        return step5(step4(STEP_3.replace(STEP_2.replace(step1c(step1b(step1a(word)))))));
    }

    private static String step1a(String word) {
        if (Suffixes.ends(word, "sses") || Suffixes.ends(word, "ies")) {
            return cut(word, 2);
        }
        boolean plural = word.length() > 2
                && word.endsWith("s")
                && word.charAt(word.length() - 2) != 's'
                && Suffixes.isOneLine(word, word.length() - 2);
        return plural ? cut(word, 1) : word;
    }

    private static String step1b(String word) {
        if (Suffixes.ends(word, "eed")) {
            return WordShape.measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int suffix = Suffixes.ends(word, "ed") ? 2 : Suffixes.ends(word, "ing") ? 3 : 0;
        String stem = cut(word, suffix);
        return suffix > 0 && WordShape.hasVowel(stem) ? mended(stem) : word;
    }

    /** What is left of a past tense or a participle, as a word. */
    private static String mended(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        int last = stem.length() - 1;
        if (last > 0 && stem.charAt(last) == stem.charAt(last - 1) && "aeiouylsz".indexOf(stem.charAt(last)) < 0) {
            return cut(stem, 1);
        }
        return WordShape.isShort(stem) ? stem + "e" : stem;
    }

    private static String step1c(String word) {
        int last = word.length() - 1;
        boolean changes = last > 1
                && word.charAt(last) == 'y'
                && !WordShape.isVowel(word.charAt(last - 1))
                && Suffixes.isOneLine(word, last - 1);
        return changes ? cut(word, 1) + "i" : word;
    }

    private static String step4(String word) {
        if (STEP_4.match(word)) {
            return STEP_4.replace(word);
        }
        boolean noun = Suffixes.ends(word, "sion") || Suffixes.ends(word, "tion");
        return noun && WordShape.measure(cut(word, 3)) > 1 ? cut(word, 3) : word;
    }

    private static String step5(String word) {
        String stem = word;
        if (Suffixes.ends(word, "e")) {
            String before = cut(word, 1);
            int measure = WordShape.measure(before);
            if (measure > 1 || (measure == 1 && !WordShape.isShort(before))) {
                stem = before;
            }
        }
        return stem.endsWith("ll") && WordShape.measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int units) {
        return word.substring(0, word.length() - units);
    }
}
