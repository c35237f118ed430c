package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Terms as paragraphs, what they mean as items: {@code /// define}. */
public final class TermsBlock extends Block {

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
