package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An HTML element whose content is Markdown. */
public final class MarkdownElementBlock extends Block {

    private final String name;

    MarkdownElementBlock(String name, BasedSequence tag) {
        super(tag);
        this.name = name;
        this.tag = tag;
    }

    private final BasedSequence tag;

    /** The name of the element, in lower case. */
    public String name() {
        return name;
    }

    /** Its first tag, as written. */
    public BasedSequence tag() {
        return tag;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
