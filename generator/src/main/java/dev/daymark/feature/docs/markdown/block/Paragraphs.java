package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that is not indented ends an admonition, although it follows a line of text inside it. */
final class Paragraphs implements Opening {

    @Override
    public @Nullable BlockStart open(Line line) {
        List<BlockParser> open = line.state().getActiveBlockParsers();
        if (!open.get(open.size() - 1).isParagraphParser() || line.inParagraph()) {
            return null;
        }
        for (int i = open.size() - 1; i >= 0 && open.get(i) != line.block(); i--) {
            if (open.get(i) instanceof Container container && !container.isLazy()) {
                return line.from(0, new ParagraphParser());
            }
        }
        return null;
    }
}
