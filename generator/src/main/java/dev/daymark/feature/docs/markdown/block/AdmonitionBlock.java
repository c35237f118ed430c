package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A box around blocks: a note, a warning, a part that can be folded. */
public final class AdmonitionBlock extends Block {

    /** The elements it becomes. */
    public enum Form {
        BOX,
        FOLDED,
        UNFOLDED
    }

    private final Form form;
    private final String classes;
    private Optional<String> defaultTitle = Optional.empty();

    AdmonitionBlock(Form form, String classes) {
        this.form = form;
        this.classes = classes;
    }

    AdmonitionBlock titled(String title) {
        defaultTitle = Optional.of(title);
        return this;
    }

    /** Whether and how it is folded. */
    public Form form() {
        return form;
    }

    /** Its classes, separated by spaces; the first is its type. */
    public String classes() {
        return classes;
    }

    /** The title when the author gave none and did not forbid it. An author's own is the first child. */
    public Optional<String> defaultTitle() {
        return defaultTitle;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
