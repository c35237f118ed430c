package dev.daymark.search.lunr;

/** Takes the tokens of a field in their order. */
public interface TokenSink {
    /**
     * A word of a running text.
     *
     * @param text the whole text, lower-cased
     * @param start where the word begins in it
     * @param end where it ends
     */
    void word(String text, int start, int end);

    /** A token that is no part of a running text, lower-cased: it has no position. */
    void entry(String text);
}
