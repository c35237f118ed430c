package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code === "Label"}, with a body that is indented by four; {@code ===!} begins a set, {@code ===+} is shown first. */
final class Tab extends Container {

    private static final Pattern OPEN = Pattern.compile("===([!+]{0,2})[ \\t]+\"(.*?)\"[ \\t]*");

    private final TabBlock block;

    private Tab(TabBlock block) {
        this.block = block;
    }

    static @Nullable BlockStart open(Line line) {
        Matcher open = line.first() == '=' && !line.isIndented() ? line.match(OPEN) : null;
        if (open == null) {
            return null;
        }
        String signs = open.group(1);
        TabBlock block = new TabBlock(signs.contains("!"), signs.contains("+"));
        return line.whole(new Tab(block), Admonition.title(line.source(open.start(2), open.end(2))));
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
    public BlockContinue tryContinue(ParserState state) {
        return indented(state);
    }
}
