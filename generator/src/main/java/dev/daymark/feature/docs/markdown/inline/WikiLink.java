package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A link to a page by its title. */
public final class WikiLink extends Node {

    private final String title;

    WikiLink(BasedSequence chars, String title) {
        super(chars);
        this.title = title;
    }

    /** The title. */
    public String title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
