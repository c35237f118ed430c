package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A quote. */
public final class QuoteBlock extends Block {

    @Override
    public Node getLastBlankLineChild() {
        return getLastChild();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
