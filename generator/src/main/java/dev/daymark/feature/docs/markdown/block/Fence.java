package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Code between lines of three and more backticks or tildes. */
final class Fence extends Leaf {

    private static final Pattern OPEN = Pattern.compile("(`{3,}|~{3,})(.*)");

    private final CodeBlock code;
    private final String signs;
    private final int indent;
    private boolean first = true;

    private Fence(CodeBlock code, String signs, int indent) {
        super(code);
        this.code = code;
        this.signs = signs;
        this.indent = indent;
    }

    static @Nullable BlockStart open(Line line) {
        if (line.isIndented() || (line.first() != '`' && line.first() != '~')) {
            return null;
        }
        Matcher open = line.match(OPEN);
        if (open == null || open.group(2).indexOf(line.first()) >= 0) {
            return null;
        }
        CodeBlock code = new CodeBlock(CodeInfo.of(open.group(2)));
        code.setChars(line.source(0, line.text().length()));
        return line.from(0, new Fence(code, open.group(1), line.state().getIndent()));
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String text =
                state.getLine().subSequence(state.getNextNonSpaceIndex()).trim().toString();
        boolean closes = state.getIndent() < Line.CODE_INDENT
                && text.startsWith(signs)
                && text.chars().allMatch(c -> c == signs.charAt(0));
        if (closes) {
            return BlockContinue.finished();
        }
        int taken = Math.min(indent, state.getIndent());
        return BlockContinue.atColumn(state.getColumn() + taken);
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
        return false;
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (first) {
            first = false;
        } else {
            code.add(line);
        }
    }
}
