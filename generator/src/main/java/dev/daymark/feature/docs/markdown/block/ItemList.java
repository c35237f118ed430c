package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.page.Note;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists. The signs {@code -}, {@code *} and {@code +} are the same, {@code 1)} is none. An item is loose when an empty
 * line stands inside it or beside it, whatever the others are.
 */
final class ItemList extends Container {

    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|(\\d{1,9})\\.)(?:[ \\t]+(.*))?");
    private static final Pattern TASK = Pattern.compile("\\[([ xX])\\](?:[ \\t]+|$)");

    private final ItemListBlock block;

    private ItemList(ItemListBlock block) {
        this.block = block;
    }

    static @Nullable BlockStart open(Line line) {
        boolean inList = line.block() instanceof ItemList;
        Matcher item = line.isIndented() && !inList ? null : line.match(ITEM);
        if (item == null || (line.inParagraph() && !mayInterrupt(line, item))) {
            return null;
        }
        if (line.inParagraph() && !isNested(line)) {
            BlockNotes.add(
                    Note.Kind.DIFFERENCE,
                    line.state(),
                    "list right below text: MkDocs shows it as text",
                    "put an empty line before the list");
        }
        OptionalInt number =
                item.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(item.group(1)));
        int content = item.group(2) == null ? line.text().length() : item.start(2);
        ItemBlock.Task task = ItemBlock.Task.NONE;
        Matcher box = item.group(2) == null ? null : TASK.matcher(item.group(2));
        if (box != null && box.lookingAt()) {
            task = box.group(1).equals(" ") ? ItemBlock.Task.OPEN : ItemBlock.Task.DONE;
            content += box.end();
        }
        int marker = item.end(1) < 0 ? 1 : item.end(1) + 1;
        Item parser = new Item(new ItemBlock(task), line.state().getIndent(), marker + 1);
        if (line.block() instanceof ItemList list && list.block.start().isPresent() == number.isPresent()) {
            return line.from(content, parser);
        }
        return line.from(content, new ItemList(new ItemListBlock(number)), parser);
    }

    /** Text of a paragraph that begins with a year, or is broken before a dash, makes no list. */
    private static boolean mayInterrupt(Line line, Matcher item) {
        boolean empty = item.group(2) == null || item.group(2).isBlank();
        return !empty
                && (isNested(line) || item.group(1) == null || item.group(1).equals("1"));
    }

    private static boolean isNested(Line line) {
        return line.block().getBlock().getParent() instanceof ItemBlock;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return parser instanceof Item;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ItemBlock item) {
                loosen(item, state);
            }
        }
        super.closeBlock(state);
    }

    private static void loosen(ItemBlock item, ParserState state) {
        if (item.getNext() instanceof ItemBlock next && state.endsWithBlankLine(item)) {
            item.loosen();
            next.loosen();
        }
        loosenByChildren(item, state);
    }

    static void loosenByChildren(ItemBlock item, ParserState state) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getNext() != null && state.endsWithBlankLine(child)) {
                item.loosen();
            }
        }
    }
}
