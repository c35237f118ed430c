package dev.daymark.feature.docs.markdown.inline;

/** What a word is made of. */
final class Words {

    private Words() {}

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
