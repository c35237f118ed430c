package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code [^name]: text}, with further blocks indented by four. */
final class Footnote extends Container {

    private static final Pattern OPEN = Pattern.compile("\\[\\^([^\\]]+)\\]:[ \\t]*(.*)");

    private final FootnoteBlock block;

    private Footnote(FootnoteBlock block) {
        this.block = block;
    }

    static @Nullable BlockStart open(Line line) {
        Matcher open = line.first() == '[' && !line.isIndented() ? line.match(OPEN) : null;
        return open == null ? null : line.from(open.start(2), new Footnote(new FootnoteBlock(open.group(1))));
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return indented(state);
    }
}
