package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code :   definition} below the lines of its terms. */
final class Definition extends Container {

    private static final Pattern OPEN = Pattern.compile(":[ \\t]+(.*)");

    private final ItemBlock block;

    private Definition(ItemBlock block) {
        this.block = block;
    }

    static @Nullable BlockStart open(Line line) {
        Matcher open = line.first() == ':' && !line.isIndented() ? line.match(OPEN) : null;
        if (open == null || open.group(1).isBlank()) {
            return null;
        }
        Definition definition = new Definition(new ItemBlock(ItemBlock.Task.NONE));
        if (line.block() instanceof Terms) {
            return line.from(open.start(1), definition);
        }
        if (line.inParagraph()) {
            return line.from(open.start(1), withTerms(line.paragraphLines(), definition))
                    .replaceActiveBlockParser();
        }
        if (line.block().getBlock().getLastChild() instanceof Paragraph above) {
            BlockParser[] parsers = withTerms(above.getContentLines(), definition);
            above.unlink();
            line.state().blockRemoved(above);
            definition.block.loosen();
            return line.from(open.start(1), parsers);
        }
        return null;
    }

    private static BlockParser[] withTerms(List<BasedSequence> lines, Definition definition) {
        List<BlockParser> parsers = new ArrayList<>();
        parsers.add(new Terms());
        for (BasedSequence line : lines) {
            if (!line.isBlank()) {
                parsers.add(Admonition.title(line.trim()));
            }
        }
        parsers.add(definition);
        return parsers.toArray(BlockParser[]::new);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return indented(state);
    }

    @Override
    public void closeBlock(ParserState state) {
        ItemList.loosenByChildren(block, state);
        super.closeBlock(state);
    }

    /** The list around terms and definitions. */
    private static final class Terms extends Container {

        private final DefinitionListBlock list = new DefinitionListBlock();

        @Override
        public Block getBlock() {
            return list;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return parser instanceof Definition || child instanceof TitleBlock;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock(ParserState state) {
            Node first = list.getFirstChild();
            if (first != null) {
                super.closeBlock(state);
            }
        }
    }
}
