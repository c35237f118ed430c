package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The text of a footnote, written anywhere in the page. */
public final class FootnoteBlock extends Block {

    private final String name;

    FootnoteBlock(String name) {
        this.name = name;
    }

    /** What references to it say. */
    public String name() {
        return name;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
