package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula between lines of text. */
public final class MathBlock extends Block {

    private final StringBuilder formula = new StringBuilder();

    void add(CharSequence text) {
        formula.append(text);
    }

    /** The formula in TeX, without the signs around it. */
    public String formula() {
        return formula.toString().strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
