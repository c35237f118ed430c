package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Signs that stand once around a text without spaces, anywhere, or twice around words: {@code x^2^ ^^inserted^^ H~2~O
 * ~~deleted~~ ==marked==}.
 */
final class TagDelimiter implements DelimiterProcessor {

    private static final int WORDS = 2;

    private final char sign;
    private final @Nullable String once;
    private final String twice;

    TagDelimiter(char sign, @Nullable String once, String twice) {
        this.sign = sign;
        this.once = once;
        this.twice = twice;
    }

    @Override
    public char getOpeningCharacter() {
        return sign;
    }

    @Override
    public char getClosingCharacter() {
        return sign;
    }

    @Override
    public int getMinLength() {
        return once == null ? WORDS : 1;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        Delimiter open = (Delimiter) opener;
        Delimiter close = (Delimiter) closer;
        if (open.length() >= WORDS && close.length() >= WORDS) {
            return isWord(open, open.getStartIndex() - 1) || isWord(close, close.getEndIndex()) ? 0 : WORDS;
        }
        boolean single = once != null && open.length() == 1 && close.length() == 1;
        return single && !holdsSpace(open, close) ? 1 : 0;
    }

    private static boolean isWord(Delimiter delimiter, int index) {
        return index >= 0
                && index < delimiter.getInput().length()
                && Words.isWord(delimiter.getInput().charAt(index));
    }

    private static boolean holdsSpace(Delimiter open, Delimiter close) {
        for (int i = open.getEndIndex(); i < close.getStartIndex(); i++) {
            if (Character.isWhitespace(open.getInput().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
        String tag = used == WORDS || once == null ? twice : once;
        TagNode node = new TagNode(tag, opener.getTailChars(used), closer.getLeadChars(used));
        opener.moveNodesBetweenDelimitersTo(node, closer);
    }

    @Override
    public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
        return null;
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !afterIsWhitespace;
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !beforeIsWhitespace;
    }

    @Override
    public boolean skipNonOpenerCloser() {
        return false;
    }
}
