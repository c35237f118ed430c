package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** One tab; its label is the first child. Tabs that follow each other are a set. */
public final class TabBlock extends Block {

    private final boolean first;
    private final boolean selected;

    TabBlock(boolean first, boolean selected) {
        this.first = first;
        this.selected = selected;
    }

    /** Whether it begins a set even after another tab. */
    public boolean isFirst() {
        return first;
    }

    /** Whether it is the one to show at first. */
    public boolean isSelected() {
        return selected;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
