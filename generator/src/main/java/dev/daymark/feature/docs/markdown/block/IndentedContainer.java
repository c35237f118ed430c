package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** A block made of blocks below a line that opens it, all indented by four. */
abstract class IndentedContainer extends Container {

    private final Block block;

    IndentedContainer(Block block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    boolean isLazy() {
        return false;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return indented(state);
    }
}
