package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quotes, which go on after one blank line, and the alerts that code hosts make of quotes that begin with
 * {@code [!NOTE]}, which do not.
 */
final class Quote extends Container {

    private static final Pattern ALERT =
            Pattern.compile("(?i)>[ \\t]?\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*");
    private static final Map<String, String> TYPES = Map.of("important", "warning", "caution", "danger");

    private final Block block;
    private final boolean alert;
    private int blankLines;

    private Quote(Block block, boolean alert) {
        this.block = block;
        this.alert = alert;
    }

    static @Nullable BlockStart open(Line line) {
        if (line.first() != '>' || line.isIndented()) {
            return null;
        }
        Matcher matcher = line.match(ALERT);
        if (matcher == null) {
            return BlockStart.of(new Quote(new QuoteBlock(), false)).atColumn(afterSign(line.state()));
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        AdmonitionBlock admonition = new AdmonitionBlock(AdmonitionBlock.Form.BOX, TYPES.getOrDefault(word, word));
        return line.whole(new Quote(admonition.titled(Admonition.capitalised(word)), true));
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            blankLines++;
            return alert || blankLines > 1 ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        String text = state.getLine().subSequence(state.getNextNonSpaceIndex()).toString();
        boolean quoted = state.getIndent() < Line.CODE_INDENT && text.startsWith(">");
        if (!quoted || (blankLines > 0 && ALERT.matcher(text).matches())) {
            return BlockContinue.none();
        }
        blankLines = 0;
        return BlockContinue.atColumn(afterSign(state));
    }

    private static int afterSign(ParserState state) {
        int sign = state.getNextNonSpaceIndex();
        int column = state.getColumn() + state.getIndent() + 1;
        boolean space = sign + 1 < state.getLine().length()
                && (state.getLine().charAt(sign + 1) == ' ' || state.getLine().charAt(sign + 1) == '\t');
        return space ? column + 1 : column;
    }
}
