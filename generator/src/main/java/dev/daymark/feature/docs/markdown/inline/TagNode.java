package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text inside an element. */
public final class TagNode extends DelimitedNodeImpl {

    private final String tag;

    TagNode(String tag, BasedSequence opening, BasedSequence closing) {
        super(opening, BasedSequence.NULL, closing);
        this.tag = tag;
    }

    /** The name of the element. */
    public String tag() {
        return tag;
    }
}
