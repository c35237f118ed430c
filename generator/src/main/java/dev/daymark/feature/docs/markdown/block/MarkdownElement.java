package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code <div markdown>}: blocks inside HTML. In elements that hold text, or with {@code markdown="span"}, only what
 * stands inside a line is parsed. Its tags stand on lines of their own.
 */
final class MarkdownElement extends Container {

    private static final Pattern OPEN = Pattern.compile(
            "<([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?\\smarkdown(?:\\s*=\\s*[\"']?(1|block|span)[\"']?)?(?:\\s[^<>]*)?>[ \\t]*");
    private static final Set<String> TEXT = Set.of(
            "address", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "li", "p", "summary", "td", "th");

    private final MarkdownElementBlock block;
    private final boolean span;
    private final Pattern tags;
    private final BlockContent text = new BlockContent();
    private int depth = 1;

    private MarkdownElement(MarkdownElementBlock block, boolean span) {
        this.block = block;
        this.span = span;
        this.tags = Pattern.compile("(?i)<(/?)" + block.name() + "(?=[\\s/>])");
    }

    static @Nullable BlockStart open(Line line) {
        Matcher open = line.first() == '<' && !line.isIndented() ? line.match(OPEN) : null;
        if (open == null || !RawHtml.isBlock(open.group(1))) {
            return null;
        }
        String name = open.group(1).toLowerCase(Locale.ROOT);
        String mode = open.group(2) == null ? "1" : open.group(2);
        boolean span = mode.equals("span") || (mode.equals("1") && TEXT.contains(name));
        BasedSequence tag = line.source(0, line.text().length());
        return line.whole(new MarkdownElement(new MarkdownElementBlock(name, tag), span));
    }

    @Override
    public boolean isContainer() {
        return !span;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return !span;
    }

    @Override
    boolean isLazy() {
        return false;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!(state.getActiveBlockParser() instanceof Fence)) {
            Matcher tag = tags.matcher(state.getLine());
            while (tag.find()) {
                depth += tag.group(1).isEmpty() ? 1 : -1;
            }
        }
        return depth <= 0 ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    boolean hasEnded() {
        return depth <= 0;
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (!line.isBlank()) {
            text.add(line, state.getIndent());
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setChars(block.tag());
    }

    @Override
    public void parseInlines(InlineParser parser) {
        if (span && text.getLineCount() > 0) {
            parser.parse(text.getContents(), block);
        }
    }
}
