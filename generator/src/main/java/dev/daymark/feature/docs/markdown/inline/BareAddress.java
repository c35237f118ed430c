package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that stands in the text as pymdownx.magiclink finds it: what ends a sentence or a bracket stays outside.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param target where it leads
 */
record BareAddress(int start, int end, String target) {

    private static final String WORD = "\\p{L}\\p{N}";
    private static final Pattern HEAD = Pattern.compile("(?i)(?:(?:ht|f)tps?://|(www\\.))[" + WORD + "].*");

    /** The first address that begins in a part of a text; null when there is none. */
    static @Nullable BareAddress in(BasedSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean mayBegin = c == 'h' || c == 'H' || c == 'f' || c == 'F' || c == 'w' || c == 'W';
            if (mayBegin && isStart(text, i) && beginsAddress(text, i)) {
                BareAddress address = at(text, i);
                if (address != null) {
                    return address;
                }
            }
        }
        return null;
    }

    private static boolean isStart(BasedSequence text, int index) {
        return index == 0 || !Words.isWord(text.charAt(index - 1));
    }

    private static boolean beginsAddress(BasedSequence text, int index) {
        String head = text.subSequence(index, Math.min(text.length(), index + 8))
                .toString()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("www.")
                || head.startsWith("http://")
                || head.startsWith("https://")
                || head.startsWith("ftp://")
                || head.startsWith("ftps://");
    }

    private static @Nullable BareAddress at(BasedSequence text, int start) {
        int end = start;
        while (end < text.length() && end - start < 2048 && isPart(text.charAt(end))) {
            end++;
        }
        while (end > start && !mayEnd(text.charAt(end - 1))) {
            end--;
        }
        String written = text.subSequence(start, end).toString();
        Matcher matcher = HEAD.matcher(written);
        if (!matcher.matches()) {
            return null;
        }
        return new BareAddress(start, end, matcher.group(1) == null ? written : "http://" + written);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "_-.?,!'(){}[]/+&@%$#=:\"|~;".indexOf(c) >= 0;
    }

    private static boolean mayEnd(char c) {
        return Character.isLetterOrDigit(c) || "-/#@$+=".indexOf(c) >= 0;
    }
}
