package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.daymark.feature.docs.markdown.page.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table: a line of text with a line of dashes below, after an empty line. Rows are cut or filled up to the width of the
 * head, and end with the paragraph.
 */
final class Table extends Leaf {

    private static final int MAX_COLUMNS = 200;
    private static final Pattern DASHES = Pattern.compile("[|:\\- \\t]*+");

    private final TableBlock block;

    private Table(TableBlock block, List<BasedSequence> head) {
        super(block);
        this.block = block;
        addRow(head);
    }

    static @Nullable BlockStart open(Line line) {
        boolean dashes = line.first() == '|' || line.first() == '-' || line.first() == ':';
        if (!dashes
                || !line.inParagraph()
                || line.text().indexOf('-') < 0
                || !DASHES.matcher(line.text()).matches()) {
            return null;
        }
        List<BasedSequence> above = line.paragraphLines();
        if (above.isEmpty() || !isTable(above.get(above.size() - 1), line.text())) {
            return null;
        }
        if (above.size() > 1) {
            BlockNotes.add(
                    Note.Kind.DIFFERENCE,
                    line.state(),
                    "table right below text is shown as text, as in MkDocs",
                    "put an empty line before the table");
            return null;
        }
        List<BasedSequence> head = TableRow.cells(above.get(0));
        List<TableBlock.Alignment> columns = new ArrayList<>();
        for (BasedSequence cell : TableRow.cells(line.source(0, line.text().length()))) {
            columns.add(alignment(cell.toString()));
        }
        if (head.size() != columns.size() || columns.size() > MAX_COLUMNS) {
            return null;
        }
        return line.whole(new Table(new TableBlock(columns), head)).replaceActiveBlockParser();
    }

    /** A heading that is underlined with dashes is no table of one column. */
    private static boolean isTable(BasedSequence head, String dashes) {
        return head.indexOf('|') >= 0 && dashes.indexOf('|') >= 0;
    }

    private static TableBlock.Alignment alignment(String cell) {
        boolean left = cell.startsWith(":");
        boolean right = cell.endsWith(":");
        if (left && right) {
            return TableBlock.Alignment.CENTER;
        }
        return left ? TableBlock.Alignment.LEFT : right ? TableBlock.Alignment.RIGHT : TableBlock.Alignment.NONE;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.none();
        }
        addRow(TableRow.cells(state.getLine().subSequence(state.getIndex())));
        return BlockContinue.atIndex(state.getLine().length());
    }

    private void addRow(List<BasedSequence> cells) {
        BasedSequence last = cells.get(cells.size() - 1);
        for (int i = 0; i < block.columns().size(); i++) {
            block.appendChild(new TitleBlock(i < cells.size() ? cells.get(i) : last.subSequence(last.length())));
        }
    }

    @Override
    public void parseInlines(InlineParser parser) {
        for (Node cell = block.getFirstChild(); cell != null; cell = cell.getNext()) {
            parser.parse(cell.getChars(), cell);
        }
    }
}
