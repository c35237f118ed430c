package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block of one line whose text is parsed. */
final class InlineLeaf extends Leaf {

    private final BasedSequence content;

    InlineLeaf(Block block, BasedSequence content) {
        super(block);
        this.content = content;
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(content, getBlock());
    }
}
