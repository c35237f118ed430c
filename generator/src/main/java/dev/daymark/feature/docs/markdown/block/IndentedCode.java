package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Code by indentation. */
final class IndentedCode extends Leaf {

    private final CodeBlock code;

    private IndentedCode(CodeBlock code) {
        super(code);
        this.code = code;
    }

    static @Nullable BlockStart open(Line line) {
        if (!line.isIndented() || line.state().getActiveBlockParser().isParagraphParser()) {
            return null;
        }
        CodeBlock code = new CodeBlock(CodeInfo.NONE);
        code.setChars(line.source(0, line.text().length()));
        return BlockStart.of(new IndentedCode(code)).atColumn(line.state().getColumn() + Line.CODE_INDENT);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() >= Line.CODE_INDENT) {
            return BlockContinue.atColumn(state.getColumn() + Line.CODE_INDENT);
        }
        return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        code.add(line);
    }

    @Override
    public void closeBlock(ParserState state) {
        code.dropBlankLinesAtItsEnd();
    }
}
