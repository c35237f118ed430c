package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.daymark.feature.docs.markdown.page.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All kinds of blocks, in the order in which they are tried. */
public final class BlockStarts implements CustomBlockParserFactory {

    /** Deeper nesting would exhaust the stack. */
    private static final int MAX_DEPTH = 100;

    private final List<Opening> openings;

    /**
     * The blocks of a set of extensions.
     *
     * @param math whether formulas are blocks
     */
    public BlockStarts(boolean math) {
        List<Opening> all = new ArrayList<>(List.of(
                Ends::open,
                Fence::open,
                DiagramText::open,
                Quote::open,
                new Headings(),
                Table::open,
                Tab::open,
                Admonition::open,
                SlashBlock::open,
                new Rules(),
                Abbreviation::open,
                ItemList::open,
                Definition::open,
                Footnote::open,
                MarkdownElement::open,
                RawHtml::open));
        if (math) {
            all.add(Formula::open);
        }
        all.add(IndentedCode::open);
        all.add(new Paragraphs());
        this.openings = List.copyOf(all);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return start(new Line(state, matched));
            }
        };
    }

    private @Nullable BlockStart start(Line line) {
        if (line.state().getActiveBlockParsers().size() > MAX_DEPTH) {
            BlockNotes.add(
                    Note.Kind.LIMIT,
                    line.state(),
                    "nested more than " + MAX_DEPTH + " deep, the rest is shown as text",
                    "nest fewer lists and quotes in each other");
            return null;
        }
        for (Opening opening : openings) {
            BlockStart start = opening.open(line);
            if (start != null) {
                return start;
            }
        }
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
