package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An item of a list, or a definition. */
public final class ItemBlock extends Block {

    /** What stands before an item of a list of tasks. */
    public enum Task {
        NONE,
        OPEN,
        DONE
    }

    private final Task task;
    private boolean loose;

    ItemBlock(Task task) {
        this.task = task;
    }

    void loosen() {
        loose = true;
    }

    /** Whether it is a task, and done. */
    public Task task() {
        return task;
    }

    /** Whether its text is set as paragraphs, because empty lines stand inside it or beside it. */
    public boolean isLoose() {
        return loose;
    }

    @Override
    public Node getLastBlankLineChild() {
        return getLastChild();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
