package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What an abbreviation means, wherever it stands in the page. */
public final class AbbreviationBlock extends Block {

    private final String abbreviation;
    private final String meaning;

    AbbreviationBlock(String abbreviation, String meaning) {
        this.abbreviation = abbreviation;
        this.meaning = meaning;
    }

    /** The letters. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The words. */
    public String meaning() {
        return meaning;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
