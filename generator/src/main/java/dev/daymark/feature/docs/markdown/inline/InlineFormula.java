package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula in a line of text. */
public final class InlineFormula extends Node {

    private final String formula;

    InlineFormula(BasedSequence chars, String formula) {
        super(chars);
        this.formula = formula;
    }

    /** The formula in TeX, without the signs around it. */
    public String formula() {
        return formula;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
