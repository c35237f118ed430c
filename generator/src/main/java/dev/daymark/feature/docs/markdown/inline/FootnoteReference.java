package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A reference to a footnote, which may not exist. */
public final class FootnoteReference extends Node {

    private final String name;

    FootnoteReference(BasedSequence chars, String name) {
        super(chars);
        this.name = name;
    }

    /** What the footnote is called. */
    public String name() {
        return name;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
