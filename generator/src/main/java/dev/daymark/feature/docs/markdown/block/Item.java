package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/**
 * An item. What is indented by two spaces belongs to it, as the set of TechDocs has it, but authors also write three or
 * four: its first indented line tells which.
 */
final class Item extends Container {

    private static final int LEAST = 2;
    private static final int MOST = 4;

    private final ItemBlock block;
    private final int indent;
    private final int marker;
    private int step;
    private boolean afterBlank;

    /**
     * An item, or a definition.
     *
     * @param indent how far its marker is indented, in columns
     * @param marker how wide its marker is with the space behind it: code behind an empty line stands four columns
     *     further in, as on code hosts
     */
    Item(ItemBlock block, int indent, int marker) {
        this.block = block;
        this.indent = indent;
        this.marker = Math.min(MOST, Math.max(LEAST, marker));
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
        return block.getFirstChild() != null || lastMatched != this;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            afterBlank = true;
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        int inside = state.getIndent() - indent;
        if (inside < LEAST) {
            return BlockContinue.none();
        }
        if (step == 0) {
            boolean code = afterBlank && inside >= marker + Line.CODE_INDENT;
            step = Math.min(MOST, Math.max(LEAST, code ? inside - Line.CODE_INDENT : inside));
        }
        return BlockContinue.atColumn(state.getColumn() + indent + Math.min(step, inside));
    }
}
