package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address in the text, without signs around it. */
public final class BareLink extends Node {

    private final String address;

    BareLink(BasedSequence chars, String address) {
        super(chars);
        this.address = address;
    }

    /** Where it leads. */
    public String address() {
        return address;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
