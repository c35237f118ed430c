package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.BlockStart;
import org.jspecify.annotations.Nullable;

/** Lines of three and more {@code -}, {@code *} or {@code _}. */
final class Rules implements Opening {

    private static final int LEAST = 3;

    @Override
    public @Nullable BlockStart open(Line line) {
        char sign = line.first();
        if (line.isIndented() || (sign != '-' && sign != '*' && sign != '_')) {
            return null;
        }
        int signs = 0;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (c == sign) {
                signs++;
            } else if (c != ' ' && c != '\t') {
                return null;
            }
        }
        return signs < LEAST
                ? null
                : line.whole(
                        new Leaf(new ThematicBreak(line.source(0, line.text().length()))));
    }
}
