package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of which everything that belongs to open blocks has been taken away: something new may begin here. */
final class Line {

    /** From how many spaces on a line is code. */
    static final int CODE_INDENT = 4;

    private final ParserState state;
    private final MatchedBlockParser matched;
    private final String text;

    Line(ParserState state, MatchedBlockParser matched) {
        this.state = state;
        this.matched = matched;
        this.text = state.getLine().subSequence(state.getNextNonSpaceIndex()).toString();
    }

    ParserState state() {
        return state;
    }

    /** The line without leading space. Never empty. */
    String text() {
        return text;
    }

    char first() {
        return text.charAt(0);
    }

    /** The part of the source from a character of {@link #text} on. */
    BasedSequence source(int from, int to) {
        int start = state.getNextNonSpaceIndex();
        return state.getLine().subSequence(start + from, start + to);
    }

    boolean isIndented() {
        return state.getIndent() >= CODE_INDENT;
    }

    /** The innermost block the line belongs to. */
    BlockParser block() {
        return matched.getBlockParser();
    }

    /** Whether the line above is text of a paragraph that this line would continue. */
    boolean inParagraph() {
        return block().isParagraphParser();
    }

    List<BasedSequence> paragraphLines() {
        List<BasedSequence> lines = matched.getParagraphLines();
        return lines == null ? List.of() : lines;
    }

    @Nullable
    Matcher match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    /** Starts blocks that take the whole line. */
    BlockStart whole(BlockParser... parsers) {
        return BlockStart.of(parsers).atIndex(state.getLine().length());
    }

    /** Starts blocks whose content begins at a character of {@link #text}. */
    BlockStart from(int character, BlockParser... parsers) {
        return BlockStart.of(parsers).atIndex(state.getNextNonSpaceIndex() + character);
    }
}
