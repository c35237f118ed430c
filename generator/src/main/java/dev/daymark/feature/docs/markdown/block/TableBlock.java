package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A table. Its cells are its children, row by row, as many in each as there are columns; the first row is the head. */
public final class TableBlock extends Block {

    /** Where the text of a column stands. */
    public enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    private final List<Alignment> columns;

    TableBlock(List<Alignment> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The columns. */
    public List<Alignment> columns() {
        return columns;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
