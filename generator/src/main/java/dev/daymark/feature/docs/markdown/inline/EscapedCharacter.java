package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A character that a backslash has robbed of its meaning. */
public final class EscapedCharacter extends Node {

    EscapedCharacter(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
