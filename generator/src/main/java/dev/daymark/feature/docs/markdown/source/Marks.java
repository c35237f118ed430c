package dev.daymark.feature.docs.markdown.source;

/**
 * Characters that Unicode will never assign (U+FDD0 to U+FDEF) and that stand between the stages for what authors cannot
 * write themselves: they are taken out of every text that is read.
 */
public final class Marks {

    /** Stands on both sides of an escaped character, so that no later step takes it for syntax. */
    public static final char GUARD = '\uFDD0';

    /** Fills up what stands for several characters. */
    static final char FILL = '\uFDD1';

    static final char FIRST = '\uFDD0';
    static final char LAST = '\uFDEF';

    private Marks() {}

    /** Whether a character is such a mark. */
    public static boolean isMark(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** A text as it may be read: without marks, null characters and byte order marks. */
    static String without(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bad = isMark(c) || c == 0 || (c == '\uFEFF' && i == 0);
            if (bad && kept == null) {
                kept = new StringBuilder(text.substring(0, i));
            }
            if (kept != null && !(c == '\uFEFF' && i == 0)) {
                kept.append(bad ? '\uFFFD' : c);
            }
        }
        return kept == null ? text : kept.toString();
    }

    /** A text without guards. */
    public static String withoutGuards(String text) {
        return text.indexOf(GUARD) < 0 ? text : text.replace(String.valueOf(GUARD), "");
    }
}
