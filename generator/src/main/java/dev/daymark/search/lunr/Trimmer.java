package dev.daymark.search.lunr;

/**
 * {@code lunr.trimmer}: takes away what {@code \W} matches at both ends, which is everything but letters, digits and the
 * underscore of ASCII. A word in another script becomes the empty text.
 */
public final class Trimmer {

    private Trimmer() {}

    /** The token without its ends. */
    public static String trim(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !isWord(token.charAt(start))) {
            start++;
        }
        while (end > start && !isWord(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
