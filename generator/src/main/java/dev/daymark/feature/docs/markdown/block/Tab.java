package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code === "Label"}, with a body that is indented by four; {@code ===!} begins a set, {@code ===+} is shown first. */
final class Tab extends IndentedContainer {

    private static final Pattern OPEN = Pattern.compile("===([!+]{0,2})[ \\t]+\"(.*?)\"[ \\t]*");

    private Tab(TabBlock block) {
        super(block);
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
}
