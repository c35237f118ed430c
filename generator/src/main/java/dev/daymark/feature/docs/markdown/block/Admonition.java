package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code !!! type "Title"}, {@code ??? type} (folded) and {@code ???+ type}, with a body that is indented by four. */
final class Admonition extends IndentedContainer {

    private static final Pattern OPEN =
            Pattern.compile("(!!!|\\?\\?\\?\\+?)[ \\t]*([\\w-]+(?:[ \\t]+[\\w-]+)*)?(?:[ \\t]*\"(.*?)\")?[ \\t]*");

    private Admonition(AdmonitionBlock block) {
        super(block);
    }

    static @Nullable BlockStart open(Line line) {
        if (line.isIndented() || (line.first() != '!' && line.first() != '?')) {
            return null;
        }
        Matcher open = line.match(OPEN);
        if (open == null || (open.group(2) == null && (open.group(3) == null || line.first() == '!'))) {
            return null;
        }
        AdmonitionBlock.Form form =
                switch (open.group(1)) {
                    case "!!!" -> AdmonitionBlock.Form.BOX;
                    case "???" -> AdmonitionBlock.Form.FOLDED;
                    default -> AdmonitionBlock.Form.UNFOLDED;
                };
        String classes = open.group(2) == null ? "" : open.group(2).toLowerCase(Locale.ROOT);
        BasedSequence title = open.group(3) == null ? null : line.source(open.start(3), open.end(3));
        return open(line, new AdmonitionBlock(form, classes), title);
    }

    private static BlockStart open(Line line, AdmonitionBlock block, @Nullable BasedSequence title) {
        if (title == null) {
            block.titled(capitalised(block.classes().split("\\s", 2)[0]));
        } else if (!title.isEmpty()) {
            return line.whole(new Admonition(block), title(title));
        }
        return line.whole(new Admonition(block));
    }

    static BlockParser title(BasedSequence title) {
        return new InlineLeaf(new TitleBlock(title), title);
    }

    static String capitalised(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
