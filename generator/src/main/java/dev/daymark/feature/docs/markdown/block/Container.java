package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** A block made of blocks. */
abstract class Container extends AbstractBlockParser {

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        getBlock().setCharsFromContent();
    }

    /** Whether text that is not indented may continue a paragraph inside. */
    boolean isLazy() {
        return true;
    }

    /** Whether its last line has been read, which belongs to nothing else. */
    boolean hasEnded() {
        return false;
    }

    /** Continues over blank lines and lines that are indented by four, which are taken away. */
    static BlockContinue indented(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= Line.CODE_INDENT
                ? BlockContinue.atColumn(state.getColumn() + Line.CODE_INDENT)
                : BlockContinue.none();
    }
}
