package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import dev.daymark.feature.docs.markdown.page.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that is not indented ends an admonition, although it follows a line of text inside it. So many lines that nobody
 * means them as one paragraph are several: putting the lines of one together takes quadratic time.
 */
final class Paragraphs implements Opening {

    private static final int MAX_LINES = 1000;

    @Override
    public @Nullable BlockStart open(Line line) {
        List<BlockParser> open = line.state().getActiveBlockParsers();
        if (!(open.get(open.size() - 1) instanceof ParagraphParser paragraph)) {
            return null;
        }
        if (paragraph.getBlockContent().getLineCount() >= MAX_LINES) {
            BlockNotes.add(
                    Note.Kind.LIMIT,
                    line.state(),
                    "paragraph has more than " + MAX_LINES + " lines, it is divided",
                    "divide it with blank lines");
            return line.from(0, new ParagraphParser());
        }
        if (line.inParagraph()) {
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
