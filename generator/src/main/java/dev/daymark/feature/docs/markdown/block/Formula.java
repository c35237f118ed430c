package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A formula between {@code $$} and {@code $$}, or {@code \\[} and {@code \\]}, which begin and end lines. */
final class Formula extends Leaf {

    private final MathBlock block;
    private final String close;
    private boolean done;

    private Formula(MathBlock block, String close) {
        super(block);
        this.block = block;
        this.close = close;
    }

    static @Nullable BlockStart open(Line line) {
        boolean dollars = line.text().startsWith("$$");
        if (line.isIndented() || line.inParagraph() || !(dollars || line.text().startsWith("\\["))) {
            return null;
        }
        String close = dollars ? "$$" : "\\]";
        String rest = line.text().substring(2).stripTrailing();
        int end = rest.indexOf(close);
        if (end >= 0 && end + close.length() < rest.length()) {
            return null;
        }
        return line.from(2, new Formula(new MathBlock(), close));
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return done || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        String text = line.toString();
        int end = text.indexOf(close);
        done = end >= 0;
        block.add(done ? text.substring(0, end) : text);
    }
}
