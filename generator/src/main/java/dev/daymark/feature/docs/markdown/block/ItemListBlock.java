package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.OptionalInt;

/** A list. */
public final class ItemListBlock extends Block {

    private final OptionalInt start;

    ItemListBlock(OptionalInt start) {
        this.start = start;
    }

    /** The number of the first item; empty when the list is not ordered. */
    public OptionalInt start() {
        return start;
    }

    @Override
    public Node getLastBlankLineChild() {
        return getLastChild();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
