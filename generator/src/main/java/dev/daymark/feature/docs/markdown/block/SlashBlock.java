package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blocks as pymdownx has them since version 10: {@code /// note | Title} … {@code ///}, with options below the first line. */
final class SlashBlock extends Container {

    private static final Pattern OPEN = Pattern.compile("(/{3,})[ \\t]*([\\w-]+)[ \\t]*(?:\\|[ \\t]*+(.*))?");
    private static final Pattern OPTION = Pattern.compile("[ \\t]*+([\\w-]++):[ \\t]*+(.*+)");

    private final Block block;
    private final String signs;
    private boolean ended;

    private SlashBlock(Block block, String signs) {
        this.block = block;
        this.signs = signs;
    }

    static @Nullable BlockStart open(Line line) {
        Matcher open = line.first() == '/' && !line.isIndented() ? line.match(OPEN) : null;
        if (open == null) {
            return null;
        }
        String argument = open.group(3) == null ? "" : open.group(3).strip();
        SlashKinds kind = new SlashKinds(open.group(2).toLowerCase(Locale.ROOT), argument, options(line.state()));
        Block block = kind.block();
        if (block == null) {
            return null;
        }
        BlockParser container = new SlashBlock(block, open.group(1));
        BlockParser[] parsers = kind.isTitled()
                ? new BlockParser[] {
                    container, Admonition.title(line.source(open.start(3), open.end(3))), new SlashOptions()
                }
                : new BlockParser[] {container, new SlashOptions()};
        return line.whole(parsers);
    }

    /** The options stand on the lines that follow at once, indented by four. */
    private static Map<String, String> options(ParserState state) {
        BasedSequence all = state.getLine().getBaseSequence();
        Map<String, String> options = new LinkedHashMap<>();
        int from = state.getLineEndIndex();
        while (from < all.length()) {
            int end = all.indexOf('\n', from);
            String text = all.subSequence(from, end < 0 ? all.length() : end).toString();
            Matcher option = OPTION.matcher(text);
            if (!text.startsWith("    ") || !option.matches()) {
                return options;
            }
            options.put(option.group(1), unquoted(option.group(2).stripTrailing()));
            from = end < 0 ? all.length() : end + 1;
        }
        return options;
    }

    private static String unquoted(String value) {
        int from = isQuote(value, 0) ? 1 : 0;
        int to = value.length() > from && isQuote(value, value.length() - 1) ? value.length() - 1 : value.length();
        return value.substring(from, to);
    }

    private static boolean isQuote(String text, int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    /** Takes the lines with options away. */
    private static final class SlashOptions extends Leaf {

        SlashOptions() {
            super(new HiddenBlock());
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean option = state.getIndent() >= Line.CODE_INDENT
                    && OPTION.matcher(state.getLine().subSequence(state.getIndex()))
                            .matches();
            return option ? BlockContinue.atIndex(state.getLine().length()) : BlockContinue.none();
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    boolean isLazy() {
        return false;
    }

    @Override
    boolean hasEnded() {
        return ended;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        ended = state.getIndent() < Line.CODE_INDENT
                && !(state.getActiveBlockParser() instanceof Fence)
                && state.getLine()
                        .subSequence(state.getNextNonSpaceIndex())
                        .trim()
                        .toString()
                        .equals(signs)
                && !isNestedBlockOpen(state);
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** The same signs end the innermost block that began with them. */
    private boolean isNestedBlockOpen(ParserState state) {
        List<BlockParser> open = state.getActiveBlockParsers();
        return open.subList(open.indexOf(this) + 1, open.size()).stream()
                .anyMatch(parser -> parser instanceof SlashBlock other && other.signs.equals(signs));
    }
}
