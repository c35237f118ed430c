package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An element of HTML around blocks, which an author has named: {@code /// html | div.wide}. */
public final class ElementBlock extends Block {

    private final String name;
    private final String attributes;

    ElementBlock(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** Such as {@code div}. */
    public String name() {
        return name;
    }

    /** What an attribute list holds, such as {@code .wide #id}; empty for nothing. */
    public String attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
