package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes away a line that has ended a block, such as {@code </div>} or {@code ///}. */
final class Ends {

    private Ends() {}

    static @Nullable BlockStart open(Line line) {
        List<BlockParser> open = line.state().getActiveBlockParsers();
        for (int i = open.size() - 1; i >= 0 && open.get(i) != line.block(); i--) {
            if (open.get(i) instanceof Container container && container.hasEnded()) {
                return line.whole(new Leaf(new HiddenBlock()));
            }
        }
        return null;
    }
}
