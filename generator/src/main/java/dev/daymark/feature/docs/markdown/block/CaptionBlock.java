package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What is written below, or above, the block before it: {@code /// figure-caption}. */
public final class CaptionBlock extends Block {

    private final String counted;
    private final boolean above;

    CaptionBlock(String counted, boolean above) {
        this.counted = counted;
        this.above = above;
    }

    /** What is counted, such as {@code Figure}; empty for a caption without a number. */
    public String counted() {
        return counted;
    }

    /** Whether it stands above. */
    public boolean isAbove() {
        return above;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
