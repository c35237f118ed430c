package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** HTML as its author wrote it. Text after it on its last line is a {@link TitleBlock}, its only child. */
public final class RawHtmlBlock extends Block {

    private final StringBuilder html = new StringBuilder();
    private int offset;

    void add(CharSequence text, int start) {
        if (html.isEmpty()) {
            offset = start;
        }
        html.append(text);
    }

    /** The HTML. */
    public String html() {
        return html.toString();
    }

    /** Where it begins in the text that is parsed. */
    public int offset() {
        return offset;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
