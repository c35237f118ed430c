package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code *[SLA]: Service level agreement}. */
final class Abbreviation {

    private static final Pattern OPEN = Pattern.compile("\\*\\[([^\\]\\\\]+)\\][ ]?:[ \\t]*+(.*)");

    private Abbreviation() {}

    static @Nullable BlockStart open(Line line) {
        Matcher open = line.first() == '*' && !line.isIndented() ? line.match(OPEN) : null;
        return open == null
                ? null
                : line.whole(new Leaf(new AbbreviationBlock(
                        open.group(1).strip(), open.group(2).strip())));
    }
}
